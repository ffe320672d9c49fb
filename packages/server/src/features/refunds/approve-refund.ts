import { decideApproval } from '@parley/policy/refunds/decide-approval'
import { refuseFrozen } from '@parley/policy/refunds/refuse-frozen'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { refuseWithoutRole } from '../../http/refuse-without-role.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { bookApproval } from './book-payout.ts'
import { cancelTimers } from './cancel-timers.ts'
import { loadFactsOf } from './load-facts.ts'
import { reviewersOf } from './reviewers-of.ts'
import { newPayout } from './new-payout.ts'
import { refundKind } from './refund-kind.ts'
import { schedulePayout } from './schedule-payout.ts'
import { viewRefund } from './view.ts'

export const approveRefund: BackofficeHandler<'approveRefund'> = async (ctx, { path, body }) => {
  const denied = refuseWithoutRole(ctx, 'refund_reviewer')
  if (denied !== null) return denied
  const refund = await load(ctx, refundKind, path.refund_id)
  const frozen = refuseFrozen(refund)
  if (frozen !== null) return frozen
  const facts = await loadFactsOf(ctx, refund)
  const approval = { refund, finding: body.finding, part: body.amount, facts, reviewers: reviewersOf(ctx, refund) }
  const decided = decideApproval(approval, ctx.settings, ctx.now)
  if (!decided.ok) return decided
  const { amount, partial, deadline } = decided
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: {
      amount,
      approved_gross: amount.gross.amount,
      partial,
      finding: body.finding,
      payout: newPayout(deadline),
      decision: decided.decision,
    },
  })
  await cancelTimers(ctx, refund.id)
  await bookApproval(ctx, refund.id, amount)
  const approved = await schedulePayout(ctx, saved)
  return { status: 200, body: viewRefund(approved), version: approved.version }
}
