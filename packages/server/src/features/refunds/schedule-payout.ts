import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { sendRefund } from './send-refund.job.ts'
import type { RefundRow } from './view.ts'

/** Hands an approved refund to its channel, and watches the day by which the money must be back (4.2.3). */
export async function schedulePayout(ctx: Context, refund: RefundRow): Promise<void> {
  await schedule(ctx, sendRefund, { ref: refund.id, due_at: ctx.now })
  if (refund.payout === null) return
  const { due_at, provisional } = refund.payout
  await schedule(ctx, reportLatePayout, { ref: refund.id, due_at: due_at + 1, provisional })
}
