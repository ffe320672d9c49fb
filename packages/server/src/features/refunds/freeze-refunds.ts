import type { PlatformSchemas } from '@parley/contract/platform'
import { decideMove } from '@parley/policy/refunds/decide-move'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context, Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { listRefundsOfPayment } from './store.ts'
import type { RefundRow } from './view.ts'

/** INT-37: a dispute holds the open refunds of its payment, unless the policy lets the two run side by side. */
export const freezeRefunds: Reaction = async (ctx, event) => {
  const { id, payment_id } = event.object as PlatformSchemas['Dispute']
  if (!ctx.settings.parameters['dispute.freeze_refunds']) return
  for (const refund of await listRefundsOfPayment(ctx, payment_id)) await freeze(ctx, refund, id)
}

/** INT-37: the same for one refund that is to be paid once more. */
export async function freezeRefund(ctx: Context, id: string, disputeId: string): Promise<void> {
  const refund = await find(ctx, refundKind, id)
  if (refund !== undefined && ctx.settings.parameters['dispute.freeze_refunds']) await freeze(ctx, refund, disputeId)
}

/** Holds a refund, with the target of its review and the deadline of its payout; one that has ended is left alone. */
async function freeze(ctx: Context, refund: RefundRow, disputeId: string): Promise<void> {
  const decided = decideMove(refund, 'freeze')
  if (!decided.ok) return
  const { payout } = refund
  await unschedule(ctx, reportOverdueReview, refund.id)
  await unschedule(ctx, reportLatePayout, refund.id)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: {
      frozen_since: ctx.now,
      dispute_id: disputeId,
      payout: payout === null ? null : { ...payout, paused_since: payout.paused_since ?? ctx.now },
      decision: decided.decision,
    },
  })
}
