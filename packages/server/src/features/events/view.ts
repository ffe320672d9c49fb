import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import { currentApiVersion } from '../../api-versions.ts'
import type { RecordedEvent } from '../../outbox/table.ts'

export type EventView = PlatformSchemas['Event']

/** An event as the API shows it and as webhooks deliver it. */
export function viewEvent(row: RecordedEvent): EventView {
  return {
    id: row.id,
    object: 'event',
    type: row.type,
    timestamp: instantText(row.occurred_at),
    sequence: row.sequence,
    api_version: currentApiVersion,
    policy: { version: row.policy_version, clauses: row.clauses, interpretations: row.interpretations },
    data: { object: row.object, previous: row.previous },
  }
}
