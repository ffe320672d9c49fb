import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../kernel/decision.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import type { OrderStep } from './order-machine.ts'
import { orderStep } from './order-step.ts'
import type { TimedOrder } from './order-step.ts'

/**
 * Changes how an order of a change or a renewal is to be paid. What it is of was reckoned from the subscription, and is not
 * the order's to change (3.P.3, INT-33, INT-34).
 */
export function decideMethod(
  order: TimedOrder,
  update: PlatformSchemas['OrderUpdate'],
  now: Instant,
): Accepted<OrderStep> | Refused<'validation_failed'> | InvalidTransition {
  const found = orderStep(order, 'change', now)
  if (!found.ok) return found
  const why = explain().clause('3.P.3').interpretation('INT-34')
  const fixed = Object.keys(update).filter((field) => field !== 'method')
  if (fixed.length === 0) return { ok: true, step: found.step, decision: why.outcome('method_changed') }
  const detail =
    'This order changes or renews a subscription; only its method is free. Take the change back and ask anew.'
  const errors = fixed.map((field) => ({
    pointer: `/${field}`,
    code: 'fixed',
    detail: 'Follows from the subscription.',
  }))
  return { ok: false, refused: 'validation_failed', detail, decision: why.outcome('validation_failed'), errors }
}
