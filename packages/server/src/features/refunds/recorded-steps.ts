import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { RecordedStep } from '@parley/policy/refunds/decisions-taken'
import type { Context } from '../../work/context.ts'
import { listEventsAbout } from '../events/index.ts'

/** The events about a refund, each with the refund as it then stood. */
export async function listRecordedSteps(ctx: Context, refundId: string): Promise<RecordedStep[]> {
  const events = await listEventsAbout(ctx, refundId)
  return events.map(({ sequence, id, type, occurred_at, clauses, interpretations, object }) => ({
    sequence,
    id,
    type,
    at: instantText(occurred_at),
    clauses,
    interpretations,
    refund: object as PlatformSchemas['Refund'],
  }))
}
