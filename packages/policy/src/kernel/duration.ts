import { addMonths, localDateOf, startOfDay } from './calendar.ts'
import type { Instant } from './calendar.ts'

/**
 * A length of time. Months and years depend on the date that they are counted from, so they stay apart; weeks and days
 * are exact, because Shanghai has no summer time.
 */
export interface Duration {
  readonly months: number
  readonly milliseconds: number
}

const durationForm = new RegExp(
  '^P(?=\\d|T\\d)' +
    '(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?' +
    '(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:\\.\\d{1,3})?)S)?)?$',
)
// Years and months count months; the rest count milliseconds. In the order of the groups above.
const monthsPerUnit = [12, 1, 0, 0, 0, 0, 0]
const msPerUnit = [0, 0, 604_800_000, 86_400_000, 3_600_000, 60_000, 1_000]

/**
 * Reads an ISO 8601 duration of whole, non-negative parts; seconds may have up to three decimals.
 * @throws RangeError on any other text
 * @example parseDuration('PT48H') // { months: 0, milliseconds: 172800000 }
 */
export function parseDuration(text: string): Duration {
  const match = durationForm.exec(text)
  if (match === null) throw new RangeError(`not an ISO 8601 duration in whole parts: "${text}"`)
  const counts = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0))
  return Object.freeze({ months: weigh(counts, monthsPerUnit), milliseconds: Math.round(weigh(counts, msPerUnit)) })
}

/**
 * The length in milliseconds.
 * @throws RangeError on a text that is no duration, or one that holds months or years, whose length varies
 * @example durationToMs('PT48H') // 172800000
 */
export function durationToMs(duration: Duration | string): number {
  const { months, milliseconds } = read(duration)
  if (months !== 0) throw new RangeError('a duration with months or years has no fixed length')
  return milliseconds
}

const endOfCalendar = Date.parse('9999-12-31T00:00:00Z')

/**
 * The instant one duration later. Months and years move the Shanghai date, clamped to the end of a shorter month, and
 * keep the time of day; then the exact part is added.
 * @throws RangeError on a text that is no duration, or a result past year 9999
 * @example addDuration(Date.parse('2026-01-31T04:00:00Z'), 'P1M') === Date.parse('2026-02-28T04:00:00Z') // true
 */
export function addDuration(instant: Instant, duration: Duration | string): Instant {
  const { months, milliseconds } = read(duration)
  // Exact durations need no calendar, and are what every request reckons with.
  if (months === 0 && instant + milliseconds < endOfCalendar) return instant + milliseconds
  const date = localDateOf(instant)
  const shifted = startOfDay(addMonths(date, months)) + (instant - startOfDay(date)) + milliseconds
  localDateOf(shifted)
  return shifted
}

/**
 * The instant one duration earlier; months and years move the Shanghai date as they do forwards.
 * @throws RangeError on a text that is no duration, or a result before year 0
 * @example subtractDuration(Date.parse('2026-10-01T04:00:00Z'), 'P5D') === Date.parse('2026-09-26T04:00:00Z') // true
 */
export function subtractDuration(instant: Instant, duration: Duration | string): Instant {
  const { months, milliseconds } = read(duration)
  const earlier = instant - milliseconds
  if (months === 0) return earlier
  const date = localDateOf(earlier)
  return startOfDay(addMonths(date, -months)) + (earlier - startOfDay(date))
}

const read = (duration: Duration | string): Duration =>
  typeof duration === 'string' ? parseDuration(duration) : duration

const weigh = (counts: readonly number[], weights: readonly number[]): number =>
  counts.reduce((sum, count, index) => sum + count * (weights[index] ?? 0), 0)
