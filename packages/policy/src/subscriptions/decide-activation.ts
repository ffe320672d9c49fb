import { localDateOf, startOfDay } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted } from '../kernel/verdict.ts'
import { monthsOf, paidPeriod } from './paid-period.ts'
import type { Interval, Period } from './paid-period.ts'
import { subscriptionMachine } from './subscription-machine.ts'
import type { SubscriptionStep } from './subscription-machine.ts'

export type Activation = Accepted<SubscriptionStep> & {
  readonly period: Period
  /** When the period is over: 24:00 in Shanghai of its last day. */
  readonly expires_at: Instant
}

/** Opens the period that an order paid for, today and by itself (3.P.5). */
export function decideActivation(order: { readonly interval: Interval }, now: Instant): Activation {
  const period = paidPeriod(localDateOf(now), order.interval)
  const decision = explain()
    .clause('3.P.5')
    .interpretation('INT-43')
    .step('period starts', period.start, 'date')
    .step('months', monthsOf[order.interval], 'count')
    .step('period ends before', period.end, 'date')
    .outcome('subscription_activated')
  return {
    ok: true,
    step: firstStep(subscriptionMachine, 'activate'),
    decision,
    period,
    expires_at: startOfDay(period.end),
  }
}
