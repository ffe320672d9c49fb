/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD' (INT-43). */
export type LocalDate = string

/** Milliseconds since 1970-01-01T00:00:00Z, a whole number. */
export type Instant = number

/** Monday 1 … Sunday 7, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const MS_PER_DAY = 86_400_000

// China has kept one offset and no summer time since 1991, so the zone is a constant and needs no zone database.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const FIRST_DAY = Date.parse('0000-01-01T00:00:00Z') / MS_PER_DAY
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z') / MS_PER_DAY
const dateForm = /^\d{4}-\d{2}-\d{2}$/
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/**
 * The day on which an instant falls in Shanghai; midnight belongs to the day that it starts.
 * @throws RangeError unless the instant is a whole number of milliseconds in the years 0000 to 9999
 * @example localDateOf(Date.parse('2026-09-28T16:00:00Z')) // '2026-09-29'
 */
export function localDateOf(instant: Instant): LocalDate {
  if (!Number.isSafeInteger(instant)) throw new RangeError(`not an instant in whole milliseconds: ${instant}`)
  return dateOfDayNumber(Math.floor((instant + SHANGHAI_OFFSET_MS) / MS_PER_DAY))
}

/**
 * 00:00 in Shanghai, in epoch ms.
 * @throws RangeError when `date` is not a day of the calendar
 * @example new Date(startOfDay('2026-09-29')).toISOString() // '2026-09-28T16:00:00.000Z'
 */
export const startOfDay = (date: LocalDate): Instant => dayNumber(date) * MS_PER_DAY - SHANGHAI_OFFSET_MS

/**
 * 24:00 in Shanghai, which is 00:00 of the day after, in epoch ms. Deadlines that name a day end here.
 * @throws RangeError when `date` is not a day of the calendar
 * @example endOfDay('2026-10-14') === startOfDay('2026-10-15') // true
 */
export const endOfDay = (date: LocalDate): Instant => startOfDay(date) + MS_PER_DAY

/**
 * @throws RangeError when `date` is not a day of the calendar, `days` is not whole, or the result leaves year 9999
 * @example addDays('2026-02-28', 1) // '2026-03-01'
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  requireWhole(days)
  return dateOfDayNumber(dayNumber(date) + days)
}

/**
 * How many days `to` lies after `from`; negative when it lies before.
 * @throws RangeError when either is not a day of the calendar
 * @example daysBetween('2026-09-01', '2026-10-01') // 30
 */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/**
 * @throws RangeError when `date` is not a day of the calendar
 * @example weekdayOf('2026-09-28') // 1, a Monday
 */
export function weekdayOf(date: LocalDate): Weekday {
  // 1970-01-01 was a Thursday, three places after the Monday at index 0.
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7
  return weekdays[index] ?? 1
}

/**
 * The same day of another month, or that month's last day when it is shorter. Give `anchorDay` to return to the day on
 * which a series began: 31 January, 28 February, 31 March.
 * @param anchorDay 1 to 31; the day of `date` when left out
 * @throws RangeError on a date, month count or anchor that is not one, or a result outside the years 0000 to 9999
 * @example addMonths('2026-02-28', 1, 31) // '2026-03-31'
 */
export function addMonths(date: LocalDate, months: number, anchorDay = Number(date.slice(8))): LocalDate {
  requireWhole(months)
  dayNumber(date)
  if (!Number.isInteger(anchorDay) || anchorDay < 1 || anchorDay > 31) {
    throw new RangeError(`anchor day must be 1 to 31, got ${anchorDay}`)
  }
  const first = monthStart(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months)
  const next = monthStart(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + months)
  return dateOfDayNumber(Math.min(first + anchorDay - 1, next - 1))
}

function monthStart(monthIndex: number): number {
  // setUTCFullYear, because Date.UTC takes years below 100 for the twentieth century.
  return new Date(0).setUTCFullYear(Math.floor(monthIndex / 12), ((monthIndex % 12) + 12) % 12, 1) / MS_PER_DAY
}

function dayNumber(date: LocalDate): number {
  const day = dateForm.test(date) ? Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY : Number.NaN
  // Engines roll 30 February over to March; only a date that reads back unchanged exists.
  if (!Number.isInteger(day) || dateOfDayNumber(day) !== date)
    throw new RangeError(`not a day of the calendar: "${date}"`)
  return day
}

function dateOfDayNumber(day: number): LocalDate {
  // Written so that NaN is refused too.
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new RangeError('date outside the years 0000 to 9999')
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

function requireWhole(count: number): void {
  if (!Number.isSafeInteger(count)) throw new RangeError(`expected a whole number, got ${count}`)
}
