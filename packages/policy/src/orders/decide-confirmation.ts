import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import type { OrderStep } from './order-machine.ts'
import { orderStep } from './order-step.ts'
import type { TimedOrder } from './order-step.ts'

/** An order with the digest of what would be paid now. */
export interface ConfirmableOrder extends TimedOrder {
  readonly confirmation_digest: string
}

/**
 * Takes the payer's confirmation that what will be paid is right. The digest that was shown must be that of the order as it
 * is (3.P.4).
 */
export function decideConfirmation(
  order: ConfirmableOrder,
  shownDigest: string,
  now: Instant,
): Accepted<OrderStep> | Refused<'confirmation_stale'> | InvalidTransition {
  const found = orderStep(order, 'confirm', now)
  if (!found.ok) return found
  const why = explain().clause('3.P.4').step('digest of the order', order.confirmation_digest, 'text')
  why.step('digest confirmed', shownDigest, 'text')
  if (shownDigest !== order.confirmation_digest) {
    const detail =
      'The order is not what was shown. Read it again, show the payer what will be paid, and confirm its digest.'
    return { ok: false, refused: 'confirmation_stale', detail, decision: why.outcome('confirmation_stale') }
  }
  return { ok: true, step: found.step, decision: why.outcome('order_confirmed') }
}
