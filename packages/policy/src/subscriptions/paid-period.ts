import type { PlatformSchemas } from '@parley/contract/platform'
import { addMonths } from '../kernel/calendar.ts'
import type { LocalDate } from '../kernel/calendar.ts'

export type Interval = PlatformSchemas['Interval']

/** `[start, end)`: the last day is the one before `end`. */
export interface Period {
  readonly start: LocalDate
  readonly end: LocalDate
}

/** Months in each interval; the two that there are (2.S.2). */
export const monthsOf: Readonly<Record<Interval, number>> = { month: 1, year: 12 }

/**
 * The period that a payment buys: from the day of activation to the same day of the month in which it ends, or the last
 * day of a shorter month. Both are days in Asia/Shanghai (3.P.5, INT-43).
 * @example paidPeriod('2026-01-31', 'month') // { start: '2026-01-31', end: '2026-02-28' }
 */
export function paidPeriod(start: LocalDate, interval: Interval): Period {
  return { start, end: addMonths(start, monthsOf[interval]) }
}
