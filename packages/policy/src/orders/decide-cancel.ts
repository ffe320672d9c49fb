import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import type { OrderStep } from './order-machine.ts'
import { orderStep } from './order-step.ts'
import type { TimedOrder } from './order-step.ts'

/**
 * Cancels an order that is not paid. While a payment is being processed nobody knows yet whether it is paid, so it cannot be
 * cancelled then (3.P.5).
 */
export function decideCancel(
  order: TimedOrder,
  payments: { readonly in_progress: boolean },
  now: Instant,
): Accepted<OrderStep> | Refused<'payment_in_progress'> | InvalidTransition {
  const found = orderStep(order, 'cancel', now)
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .step('state before', order.status, 'text')
  if (payments.in_progress) {
    const detail =
      'A payment of this order is being processed. Wait for its outcome, then cancel the order or ask for a refund.'
    return {
      ok: false,
      refused: 'payment_in_progress',
      detail,
      decision: why.clause('3.P.5').outcome('payment_in_progress'),
    }
  }
  return { ok: true, step: found.step, decision: why.outcome('order_cancelled') }
}
