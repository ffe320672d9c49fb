import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { orderMachine } from './order-machine.ts'
import type { OrderStep } from './order-machine.ts'
import type { TimedOrder } from './order-step.ts'

/** Ends an order that was not paid by its `expires_at` (INT-32). Refused for one that is paid or has ended already. */
export function decideExpiry(order: TimedOrder, parameters: Parameters): Accepted<OrderStep> | InvalidTransition {
  const found = stepOf(orderMachine, { name: 'order', status: order.status }, 'expire')
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation('INT-32')
    .parameter(parameters, 'order.ttl')
  return {
    ok: true,
    step: found.step,
    decision: why.step('unpaid at', instantText(order.expires_at), 'instant').outcome('order_expired'),
  }
}
