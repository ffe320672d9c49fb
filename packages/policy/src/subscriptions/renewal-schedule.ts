import { localDateOf, startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import { addDuration, subtractDuration } from '../kernel/duration.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstWithin, parseTimeWindow } from '../kernel/time-window.ts'

/** When the renewal of a period is announced, when it is charged, and how long the service goes on unpaid. */
export interface RenewalSchedule {
  readonly notice_at: Instant
  /** The charge and its repetitions, each within the hours of the day in which charges may be tried; ascending. */
  readonly charges: readonly Instant[]
  readonly grace_until: Instant
}

/**
 * The schedule of the renewal that follows on a period, `end` being the day after its last (INT-33, INT-43). The grace
 * lasts to the end of the charging hours of its last day, so that the last try is inside it.
 * @example
 * renewalSchedule('2026-10-01', defaultParameters).charges[0] === Date.parse('2026-09-30T23:00:00Z') // 07:00 in Shanghai
 */
export function renewalSchedule(end: LocalDate, parameters: Parameters): RenewalSchedule {
  const over = startOfDay(end)
  const hours = parseTimeWindow(parameters['renewal.dunning_hours'])
  const charges = parameters['renewal.dunning'].map((after) => firstWithin(hours, addDuration(over, after)))
  const lastDay = startOfDay(localDateOf(addDuration(over, parameters['renewal.grace'])))
  return {
    notice_at: subtractDuration(over, parameters['renewal.notice']),
    charges: [...new Set(charges)].toSorted((one, other) => one - other),
    grace_until: lastDay + hours.end,
  }
}

/**
 * The first charge that is not past at `after`; null where none is left within the grace.
 * @example nextCharge(schedule, schedule.charges[0]) === schedule.charges[1] // true
 */
export function nextCharge({ charges, grace_until }: RenewalSchedule, after: Instant): Instant | null {
  return charges.find((charge) => charge > after && charge < grace_until) ?? null
}
