import { addDays, addMonths, daysBetween, localDateOf } from '../kernel/calendar.ts'
import type { LocalDate } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { UsedDays } from './count-used-days.ts'
import type { PeriodOfUse } from './refund-facts.ts'
import { unusableDays } from './unusable-time.ts'

/**
 * Months of the paid period, counted from its first day, and how many of them have begun (4.3.1, the third reading of
 * INT-04): a month that has begun is used, a rest at the end is a month. A month is not used where the service was
 * unusable on each of its days that have begun (INT-05).
 */
export function countUsedMonths(input: PeriodOfUse, parameters: Parameters, why: Explanation): UsedDays {
  const { period, claim, since = period.start } = input
  const lastUsed = localDateOf(period.ended_at === null ? claim.as_of : Math.min(claim.as_of, period.ended_at))
  const starts = monthStarts(period).filter((start) => start >= since)
  const begun = starts.filter((start) => start <= lastUsed)
  const days = Math.max(0, Math.min(daysBetween(period.start, lastUsed) + 1, daysBetween(period.start, period.end)))
  const unusable = unusableDays({ ...input, from: period.start, days }, parameters)
  const excluded = begun.filter((start, month) => {
    const first = daysBetween(period.start, start)
    const after = Math.min(daysBetween(period.start, starts[month + 1] ?? period.end), days)
    return Array.from({ length: after - first }, (_, day) => first + day).every((day) => unusable.has(day))
  }).length
  why
    .clause('4.3.1')
    .interpretation('INT-04')
    .parameter(parameters, 'refund.proration.as_of')
    .step('period starts', period.start, 'date')
    .step('period ends before', period.end, 'date')
    .step('used up to and including', lastUsed, 'date')
    .step('months in the period', starts.length, 'months')
    .step('months begun', begun.length, 'months')
  if (excluded > 0) {
    why
      .interpretation('INT-05')
      .parameter(parameters, 'refund.used_days.exclude_outage')
      .step('months begun in which the service was unusable throughout', excluded, 'months')
  }
  why.step('months used', begun.length - excluded, 'months')
  return { total: starts.length, used: begun.length - excluded, excluded }
}

/** The first day of the month of a period in which a day lies (INT-04). */
export function monthOf(period: { start: LocalDate; end: LocalDate }, date: LocalDate): LocalDate {
  return monthStarts(period).findLast((start) => start <= date) ?? period.start
}

function monthStarts({ start, end }: { start: LocalDate; end: LocalDate }): LocalDate[] {
  const anchor = anchorDay(start, end)
  const starts: LocalDate[] = []
  for (let next = start; next < end; next = addMonths(start, starts.length, anchor)) starts.push(next)
  return starts
}

// A renewed period may begin on the last day of a short month although its series is anchored on a later day.
function anchorDay(start: LocalDate, end: LocalDate): number {
  const day = Number(start.slice(8))
  const isLastOfMonth = addDays(start, 1).endsWith('-01')
  return isLastOfMonth ? Math.max(day, Number(end.slice(8))) : day
}
