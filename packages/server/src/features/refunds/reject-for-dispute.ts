import { decideDisputeLoss } from '@parley/policy/refunds/decide-dispute-loss'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { findPayment } from '../payments/index.ts'
import { bookFailure } from './book-payout.ts'
import { cancelTimers } from './cancel-timers.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import type { RefundRow } from './view.ts'

/** Whether a lost dispute took the money of a refund that its channel had been told to pay. */
export async function isOvertaken(ctx: Context, refund: RefundRow): Promise<boolean> {
  return isFrozen(refund) && (await findPayment(ctx, refund.payment_id))?.disputed === false
}

/** Ends a refund whose money went back by a lost dispute, and takes back what was owed for it (INT-37). */
export async function rejectForDispute(ctx: Context, refund: RefundRow): Promise<void> {
  const decided = decideDisputeLoss(refund, refund.dispute_id ?? '')
  if (!decided.ok) return
  await cancelTimers(ctx, refund.id)
  await unschedule(ctx, reportLatePayout, refund.id)
  if (refund.approved_gross > 0) await bookFailure(ctx, refund)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { approved_gross: 0, decision: decided.decision },
  })
}
