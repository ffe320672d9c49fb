import { startOfDay } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { UsedDays } from './count-used-days.ts'
import type { PeriodOfUse } from './refund-facts.ts'
import { unusableTime } from './unusable-time.ts'

/**
 * Seconds of the paid period from 00:00 of its first day in Shanghai, and how many of them have passed (4.3.1, the first
 * reading of INT-04). Only whole seconds count as used; those in which the service was unusable do not (INT-05).
 */
export function countUsedSeconds(input: PeriodOfUse, parameters: Parameters, why: Explanation): UsedDays {
  const { facts, period, claim } = input
  const from = startOfDay(period.start)
  const end = startOfDay(period.end)
  const reached = period.ended_at === null ? claim.as_of : Math.min(claim.as_of, period.ended_at)
  const to = Math.min(Math.max(reached, from), end)
  const passed = wholeSeconds(to - from)
  const used = wholeSeconds(to - from - unusableTime({ facts, claim, within: { from, to } }, parameters))
  why
    .clause('4.3.1')
    .interpretation('INT-04')
    .parameter(parameters, 'refund.proration.as_of')
    .step('period starts', period.start, 'date')
    .step('period ends before', period.end, 'date')
    .step('used up to', instantText(to), 'instant')
    .step('seconds in the period', wholeSeconds(end - from), 'seconds')
    .step('seconds passed', passed, 'seconds')
  if (used < passed) {
    why
      .interpretation('INT-05')
      .parameter(parameters, 'refund.used_days.exclude_outage')
      .step('seconds in which the service was unusable', passed - used, 'seconds')
  }
  why.step('seconds used', used, 'seconds')
  return { total: wholeSeconds(end - from), used, excluded: passed - used }
}

const wholeSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
