import { daysBetween, localDateOf } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { PeriodOfUse } from './refund-facts.ts'
import { unusableDays } from './unusable-time.ts'

export interface UsedDays {
  total: number
  used: number
  excluded: number
}

/**
 * Days of the paid period, and how many count as used: the first day is day 1, a started day is used, the day of the
 * application too (4.3.1, INT-04); days on which the service was unusable are not (INT-05).
 */
export function countUsedDays(input: PeriodOfUse, parameters: Parameters, why: Explanation): UsedDays {
  const { period, claim } = input
  const total = daysBetween(period.start, period.end)
  const lastUsed = localDateOf(period.ended_at === null ? claim.as_of : Math.min(claim.as_of, period.ended_at))
  const begun = Math.min(Math.max(daysBetween(period.start, lastUsed) + 1, 0), total)
  why
    .clause('4.3.1')
    .interpretation('INT-04')
    .parameter(parameters, 'refund.proration.as_of')
    .step('period starts', period.start, 'date')
    .step('period ends before', period.end, 'date')
    .step('used up to and including', lastUsed, 'date')
    .step('days in the period', total, 'days')
    .step('days begun', begun, 'days')

  const excluded = unusableDays({ ...input, from: period.start, days: begun }, parameters).size
  if (excluded > 0) {
    why
      .interpretation('INT-05')
      .parameter(parameters, 'refund.used_days.exclude_outage')
      .step('days begun on which the service was unusable', excluded, 'days')
  }
  why.step('days used', begun - excluded, 'days')
  return { total, used: begun - excluded, excluded }
}
