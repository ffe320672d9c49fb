import { addMonths } from '../kernel/calendar.ts'
import type { LocalDate } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { decideSubscriptionMove } from './decide-subscription-move.ts'
import { monthsOf } from './paid-period.ts'
import type { Interval, Period } from './paid-period.ts'
import type { SubscriptionStatus, SubscriptionStep } from './subscription-machine.ts'

/** A subscription whose next period may be bought. */
export interface RenewableSubscription {
  readonly status: SubscriptionStatus
  /** The day after the last of the present period. */
  readonly period_end: LocalDate
  /** Day of the month on which the first period began, or to which its bonus days moved the second (4.3.3). */
  readonly anchor_day: number
}

/**
 * The period that follows on the present one: it begins where that ends, and ends on the day of the month on which the
 * first began, or the last day of a shorter month (INT-43).
 * @example nextPeriod({ period_end: '2026-02-28', anchor_day: 31 }, 'month') // { start: '2026-02-28', end: '2026-03-31' }
 */
export function nextPeriod(
  { period_end, anchor_day }: Pick<RenewableSubscription, 'period_end' | 'anchor_day'>,
  interval: Interval,
): Period {
  return { start: period_end, end: addMonths(period_end, monthsOf[interval], anchor_day) }
}

/** Opens the next period that an order paid for, within the grace as well as in time (3.P.5, INT-33). */
export function decideRenewal(
  subscription: RenewableSubscription,
  order: { readonly interval: Interval },
): (Accepted<SubscriptionStep> & { readonly period: Period }) | InvalidTransition {
  const found = decideSubscriptionMove(subscription, subscription.status === 'past_due' ? 'recover' : 'renew')
  if (!found.ok) return found
  const period = nextPeriod(subscription, order.interval)
  const decision = explain()
    .clause('3.P.5')
    .interpretation('INT-33', 'INT-43')
    .step('period starts', period.start, 'date')
    .step('months', monthsOf[order.interval], 'count')
    .step('period ends before', period.end, 'date')
    .outcome('subscription_renewed')
  return { ok: true, step: found.step, decision, period }
}
