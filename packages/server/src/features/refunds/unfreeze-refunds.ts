import type { PlatformSchemas } from '@parley/contract/platform'
import { decideMove } from '@parley/policy/refunds/decide-move'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import { schedule } from '../../jobs/schedule.ts'
import type { Context, Reaction } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { resumePayout } from './resume-payout.ts'
import { isToBeSent, sendRefund } from './send-refund.job.ts'
import { listRefundsOfPayment } from './store.ts'
import type { RefundRow } from './view.ts'

/** INT-37: the dispute is over and the money is still there, so the refunds that it held go on. */
export const unfreezeRefunds: Reaction = async (ctx, event) => {
  const { payment_id } = event.object as PlatformSchemas['Dispute']
  for (const refund of await listRefundsOfPayment(ctx, payment_id)) if (isFrozen(refund)) await unfreeze(ctx, refund)
}

/** Lets a refund go on where it stood: the time that it was held counts for nobody. */
export async function unfreeze(ctx: Context, refund: RefundRow): Promise<void> {
  const decided = decideMove(refund, 'unfreeze')
  if (!decided.ok) return
  const inReview = refund.status === 'submitted' || refund.status === 'under_review'
  const heldFrom = Math.max(refund.frozen_since ?? ctx.now, refund.submitted_at ?? 0)
  const review_due_at =
    inReview && refund.review_due_at !== null ? refund.review_due_at + ctx.now - heldFrom : refund.review_due_at
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { frozen_since: null, review_due_at, payout: payoutAfter(ctx, refund), decision: decided.decision },
  })
  if (inReview && review_due_at !== null) {
    await schedule(ctx, reportOverdueReview, { ref: refund.id, due_at: review_due_at })
  }
  if (saved.payout === null || saved.payout.paused_since !== null) return
  const { due_at, provisional } = saved.payout
  await schedule(ctx, reportLatePayout, { ref: refund.id, due_at: due_at + 1, provisional })
  // Made again, should the channel have been told before: it pays each number once.
  if (isToBeSent(saved)) await schedule(ctx, sendRefund, { ref: refund.id, due_at: ctx.now })
}

/** A payout that waits for another card of the payer goes on waiting (INT-07). */
function payoutAfter(ctx: Context, { status, payout }: RefundRow): RefundRow['payout'] {
  const waitsForCard = status === 'abnormal' && ctx.settings.parameters['refund.sla.pause_on_abnormal']
  return payout === null || waitsForCard ? payout : resumePayout(ctx, payout)
}
