import { addDays, localDateOf, startOfDay } from '../kernel/calendar.ts'
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
  /** Day of the month on which later periods begin and end: moved by bonus days, never by a shorter month. */
  readonly anchor_day: number
  /** When the period is over: 24:00 in Shanghai of its last day. */
  readonly expires_at: Instant
}

/** Opens the period that an order paid for, today and by itself; bonus days come at its end (3.P.5, 4.3.3). */
export function decideActivation(
  order: { readonly interval: Interval; readonly promotion: { readonly bonus_days: number } | null },
  now: Instant,
): Activation {
  const paid = paidPeriod(localDateOf(now), order.interval)
  const bonus = order.promotion?.bonus_days ?? 0
  const period = bonus === 0 ? paid : { ...paid, end: addDays(paid.end, bonus) }
  const why = explain()
    .clause('3.P.5')
    .interpretation('INT-43')
    .step('period starts', period.start, 'date')
    .step('months', monthsOf[order.interval], 'count')
  if (bonus > 0) why.clause('4.3.3').interpretation('INT-10').step('bonus days', bonus, 'days')
  const decision = why.step('period ends before', period.end, 'date').outcome('subscription_activated')
  return {
    ok: true,
    step: firstStep(subscriptionMachine, 'activate'),
    decision,
    period,
    anchor_day: Number((bonus === 0 ? period.start : period.end).slice(8)),
    expires_at: startOfDay(period.end),
  }
}
