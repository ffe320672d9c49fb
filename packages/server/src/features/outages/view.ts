import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { outages } from './table.ts'

export type OutageRow = typeof outages.$inferSelect
export type OutageView = BackofficeSchemas['Outage']

/** An outage as the API shows it. */
export function viewOutage(row: OutageRow): OutageView {
  return {
    id: row.id,
    object: 'outage',
    status: row.status,
    starts_at: instantText(row.starts_at),
    ends_at: row.ends_at === null ? null : instantText(row.ends_at),
    regions: row.regions,
    features: row.features,
    description: row.description,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
