import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { orderMachine } from './order-machine.ts'
import type { OrderStatus, OrderStep } from './order-machine.ts'

type ReceiptEvent = 'pay' | 'late' | 'second_payment'

/** What money means to an order in each of its states; nobody pays what is not confirmed, so `pay` is refused there. */
const receipts: Readonly<Record<OrderStatus, ReceiptEvent>> = {
  awaiting_confirmation: 'pay',
  awaiting_payment: 'pay',
  paid: 'second_payment',
  partially_refunded: 'second_payment',
  refunded: 'second_payment',
  cancelled: 'late',
  expired: 'late',
}

/** An order that money arrives for. */
export interface ReceivingOrder {
  readonly status: OrderStatus
  readonly purpose: PlatformSchemas['OrderPurpose']
  /** Another order was made of its quote after it had ended; a quote is for one order (2.S.3). */
  readonly quote_reused?: boolean
  /** The period that it was to renew is another order's; nobody pays for one more than was agreed to (INT-33). */
  readonly period_taken?: boolean
  /** Minor units of it that service credit was to pay; an order that ends unpaid gives them back (INT-31). */
  readonly service_credit?: number
}

export type Receipt = Accepted<OrderStep> & {
  /** The money pays the order; otherwise it is recorded, and goes back. */
  readonly pays: boolean
}

/**
 * What the success of a payment does to its order: pays it; comes too late, and pays it only where `order.late_payment` is
 * `reopen` and the price of the order still holds; or is a second payment, which changes nothing (3.P.5, 4.1.2, INT-18,
 * INT-32).
 */
export function decideReceipt(order: ReceivingOrder, parameters: Parameters): Receipt | InvalidTransition {
  const receipt = receipts[order.status]
  const reopens = receipt === 'late' && parameters['order.late_payment'] === 'reopen' && stillStands(order)
  const event = receipt === 'late' ? (reopens ? 'reopen' : 'late_payment') : receipt
  const found = stepOf(orderMachine, { name: 'order', status: order.status }, event)
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation(...(found.step.interpretations ?? []))
  if (receipt === 'late') why.parameter(parameters, 'order.late_payment')
  if (order.quote_reused === true) why.clause('2.S.3').step('quote ordered again', 'yes', 'text')
  if (order.period_taken === true) why.interpretation('INT-33').step('period paid by another order', 'yes', 'text')
  const decision = why.step('state before', order.status, 'text').outcome(`order_${found.step.event}`)
  return { ok: true, step: found.step, decision, pays: event === 'pay' || event === 'reopen' }
}

/**
 * Whether the price still holds that the money was to pay: what a change was reckoned from may be otherwise by now
 * (INT-34), neither a quote nor a period is sold twice (2.S.3, INT-33), and credit that went back no longer makes up the rest (INT-31).
 */
const stillStands = ({
  purpose,
  quote_reused = false,
  period_taken = false,
  service_credit = 0,
}: ReceivingOrder): boolean => purpose !== 'change' && !quote_reused && !period_taken && service_credit === 0
