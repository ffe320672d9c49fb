import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { sendRefund } from './send-refund.job.ts'
import type { RefundRow } from './view.ts'

/**
 * Hands an approved refund to its channel, and watches the day by which the money must be back (4.2.3). Either may have
 * to wait for what followed from the approval; the refund as it then stands.
 */
export async function schedulePayout(ctx: Context, approved: RefundRow): Promise<RefundRow> {
  const refund = (await find(ctx, refundKind, approved.id)) ?? approved
  const { payout } = refund
  if (payout === null) return refund
  if (payout.held_since === null) await schedule(ctx, sendRefund, { ref: refund.id, due_at: ctx.now })
  const { due_at, provisional, paused_since } = payout
  if (paused_since === null) await schedule(ctx, reportLatePayout, { ref: refund.id, due_at: due_at + 1, provisional })
  return refund
}
