import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'

/**
 * Whether a refund still finds its money in the payment once a dispute has taken some; amounts in minor units. One that
 * has not been approved needs something to be left, one that has needs all of its own.
 *
 * @example fitsBesideDispute({ approved_gross: 18_937 }, { amount: 29_900, disputed: 29_900, otherRefunds: 0 }) // false
 */
export function fitsBesideDispute(
  refund: { readonly approved_gross: number },
  payment: { readonly amount: number; readonly disputed: number; readonly otherRefunds: number },
): boolean {
  const remaining = payment.amount - payment.disputed - payment.otherRefunds
  return refund.approved_gross === 0 ? remaining > 0 : refund.approved_gross <= remaining
}

/**
 * Ends a refund whose money went to the payer by a lost dispute. It is rejected and has not failed: what it asked for
 * has been given, and what it ended does not come back (4.4.1, INT-37).
 */
export function decideDisputeLoss(
  refund: { readonly status: RefundStatus },
  disputeId: string,
): Accepted<RefundStep> | InvalidTransition {
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'lose_dispute')
  if (!found.ok) return found
  const decision = explain()
    .clause('4.2.3', '4.4.1')
    .interpretation('INT-37')
    .step('dispute', disputeId, 'text')
    .step('explanation', 'The money went back by a dispute with the channel; it is not paid twice.', 'text')
    .outcome('refund_rejected')
  return { ok: true, step: found.step, decision }
}
