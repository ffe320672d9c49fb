import { instantText } from '@parley/policy/kernel/instant-text'
import type { Context } from '@parley/server/work/context'
import { addContradiction, findRefundAttempt } from './store.ts'
import type { ReportRow } from './store.ts'
import { tell } from './tell.ts'

const failures = { abnormal: 'abnormal', close: 'closed' } as const

/**
 * A failure reported of a refund that had been reported as back. The platform hears of it as of anything else and
 * leaves the refund as it is, for no state follows on `succeeded`; the channel's books keep it for reconciliation.
 */
export async function contradict(ctx: Context, report: Omit<ReportRow, 'id'>): Promise<void> {
  if (report.about !== 'refund' || (report.outcome !== 'abnormal' && report.outcome !== 'close')) return
  const attempt = await findRefundAttempt(ctx, report.ref)
  if (attempt?.state !== 'succeeded') return
  const { outcome, channel_code } = report
  await addContradiction(ctx, attempt, { outcome, channel_code, at: instantText(ctx.now) })
  const { refund_id, attempt_number } = attempt
  const told = { about: 'refund', refund_id, attempt_number, outcome: failures[outcome], channel_code } as const
  await tell(ctx, told)
}
