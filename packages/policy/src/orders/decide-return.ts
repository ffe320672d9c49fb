import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { orderMachine } from './order-machine.ts'
import type { OrderStatus, OrderStep } from './order-machine.ts'

/** An order and what went back of its payment so far, in minor units. */
export interface RepaidOrder {
  readonly status: OrderStatus
  readonly amount: number
  readonly paid_by: string | null
  /** What refunds took off the payment, fees included; no more than was paid. */
  readonly refunded_gross: number
  /** What the payer got back. */
  readonly refunded_amount: number
}

/** A refund that reached the payer, or what a lost dispute gave back, in minor units. */
export interface ReturnedMoney {
  readonly payment_id: string
  readonly gross: number
  readonly net: number
}

export type Return = Accepted<OrderStep> & { readonly refunded_gross: number; readonly refunded_amount: number }

/**
 * What a refund that succeeded does to its order. The order is refunded once the refunds took all that was paid, fees
 * included; until then it is partially refunded, however often (4.4.1, INT-11). `null` for a refund of money that did not
 * pay the order: a duplicate, or a payment that came too late; and where all that was paid has gone
 * back already, for what goes back twice is claimed from the channel (INT-37).
 */
export function decideReturn(order: RepaidOrder, refund: ReturnedMoney): Return | InvalidTransition | null {
  const room = order.amount - order.refunded_amount
  if (order.paid_by !== refund.payment_id || room <= 0) return null
  const refunded_gross = Math.min(order.amount, order.refunded_gross + refund.gross)
  const event = refunded_gross >= order.amount ? 'refund_rest' : 'refund_part'
  const found = stepOf(orderMachine, { name: 'order', status: order.status }, event)
  if (!found.ok) return found
  const decision = explain()
    .clause(...found.step.clauses)
    .interpretation(...(found.step.interpretations ?? []))
    .step('paid', order.amount, 'fen')
    .step('taken off by refunds', refunded_gross, 'fen')
    .outcome(`order_${found.step.to}`)
  return {
    ok: true,
    step: found.step,
    decision,
    refunded_gross,
    refunded_amount: order.refunded_amount + Math.min(refund.net, room),
  }
}
