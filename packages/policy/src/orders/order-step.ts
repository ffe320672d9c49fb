import type { Instant } from '../kernel/calendar.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { orderMachine, unpaidOrderStates } from './order-machine.ts'
import type { OrderStatus, OrderStep } from './order-machine.ts'

/** What the passing of time does to an order. */
export interface TimedOrder {
  readonly status: OrderStatus
  readonly expires_at: Instant
}

/**
 * Whether the time of an unpaid order is over. It is at `expires_at` itself, when the job that expires it falls due;
 * work that comes before that job at the same instant or later must not find the order open (INT-32).
 */
export function isOutOfTime({ status, expires_at }: TimedOrder, now: Instant): boolean {
  return unpaidOrderStates.includes(status) && now >= expires_at
}

/** The step that a user's event takes an order along; an order out of time counts as expired. */
export function orderStep(
  order: TimedOrder,
  event: 'change' | 'confirm' | 'cancel',
  now: Instant,
): { readonly ok: true; readonly step: OrderStep } | InvalidTransition {
  const status = isOutOfTime(order, now) ? 'expired' : order.status
  return stepOf(orderMachine, { name: 'order', status }, event)
}
