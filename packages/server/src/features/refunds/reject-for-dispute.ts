import { decideDisputeLoss } from '@parley/policy/refunds/decide-dispute-loss'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { bookFailure } from './book-payout.ts'
import { cancelTimers } from './cancel-timers.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import type { RefundRow } from './view.ts'

/** Ends a refund whose money went back by a lost dispute, and takes back what was owed for it (INT-37). */
export async function rejectForDispute(ctx: Context, refund: RefundRow, disputeId: string): Promise<void> {
  const decided = decideDisputeLoss(refund, disputeId)
  if (!decided.ok) return
  await cancelTimers(ctx, refund.id)
  await unschedule(ctx, reportLatePayout, refund.id)
  if (refund.approved_gross > 0) await bookFailure(ctx, refund)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { approved_gross: 0, dispute_id: disputeId, decision: decided.decision },
  })
}
