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
/** 400 years repeat themselves; and 1970-01-01, counted from 0000-03-01. */
const DAYS_PER_ERA = 146_097
const EPOCH_IN_ERAS = 719_468
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
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const first = firstOf(year, month)
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)
  const exists = dateForm.test(date) && month >= 1 && month <= 12 && day >= 1 && day <= next - first
  if (!exists) throw new RangeError(`not a day of the calendar: "${date}"`)
  return first + day - 1
}

// Years are counted from March, so that the day that leap years add is their last: no table of months, and no Date.
function firstOf(year: number, month: number): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const ofEra = marchYear - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  return era * DAYS_PER_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH_IN_ERAS
}

function dateOfDayNumber(day: number): LocalDate {
  // Written so that NaN is refused too.
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new RangeError('date outside the years 0000 to 9999')
  const shifted = day + EPOCH_IN_ERAS
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const ofEra = shifted - era * DAYS_PER_ERA
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + years + (month <= 2 ? 1 : 0)
  const ofMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(ofMonth)}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

function requireWhole(count: number): void {
  if (!Number.isSafeInteger(count)) throw new RangeError(`expected a whole number, got ${count}`)
}
