import type { Instant } from '../kernel/calendar.ts'
import { addDuration } from '../kernel/duration.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { orderMachine } from './order-machine.ts'
import type { OrderStep } from './order-machine.ts'
import { orderStep } from './order-step.ts'
import type { TimedOrder } from './order-step.ts'
import { weighChoice } from './weigh-choice.ts'
import type { OrderRefusal, OrderRequest, WeighedChoice } from './weigh-choice.ts'

type Priced = Accepted<OrderStep> & { readonly price: WeighedChoice }

/** Makes an order of a choice; it stands for `order.ttl` from now (3.P.2, 2.E, INT-32). */
export function decideOrder(
  request: OrderRequest,
  parameters: Parameters,
  now: Instant,
): (Priced & { readonly expires_at: Instant }) | Refused<OrderRefusal> {
  const price = weighChoice(request, parameters, now)
  if (!price.ok) return price
  const expires_at = addDuration(now, parameters['order.ttl'])
  return { ok: true, step: firstStep(orderMachine, 'create'), decision: price.decision, price, expires_at }
}

/**
 * Changes an order that is not confirmed yet. The request names the whole choice as it would be, and the price book that
 * the order pins (2.E, 3.P.3, INT-28).
 */
export function decideChange(
  { order, ...request }: OrderRequest & { readonly order: TimedOrder },
  parameters: Parameters,
  now: Instant,
): Priced | Refused<OrderRefusal> | InvalidTransition {
  const found = orderStep(order, 'change', now)
  if (!found.ok) return found
  const price = weighChoice(request, parameters, now)
  if (!price.ok) return price
  return { ok: true, step: found.step, decision: price.decision, price }
}
