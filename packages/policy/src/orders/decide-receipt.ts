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

export type Receipt = Accepted<OrderStep> & {
  /** The money pays the order; otherwise it is recorded, and goes back. */
  readonly pays: boolean
}

/**
 * What the success of a payment does to its order: pays it; comes too late, and pays it only where `order.late_payment` is
 * `reopen`; or is a second payment, which changes nothing (3.P.5, 4.1.2, INT-18, INT-32).
 */
export function decideReceipt(
  order: { readonly status: OrderStatus; readonly purpose: PlatformSchemas['OrderPurpose'] },
  parameters: Parameters,
): Receipt | InvalidTransition {
  const receipt = receipts[order.status]
  // What a change was reckoned from may be otherwise by now (INT-34).
  const reopens = receipt === 'late' && parameters['order.late_payment'] === 'reopen' && order.purpose !== 'change'
  const event = receipt === 'late' ? (reopens ? 'reopen' : 'late_payment') : receipt
  const found = stepOf(orderMachine, { name: 'order', status: order.status }, event)
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation(...(found.step.interpretations ?? []))
  if (receipt === 'late') why.parameter(parameters, 'order.late_payment')
  const decision = why.step('state before', order.status, 'text').outcome(`order_${found.step.event}`)
  return { ok: true, step: found.step, decision, pays: event === 'pay' || event === 'reopen' }
}
