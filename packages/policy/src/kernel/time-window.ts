import { localDateOf, MS_PER_DAY, startOfDay } from './calendar.ts'
import type { Instant } from './calendar.ts'

/** Hours of the Shanghai day, in ms from its beginning; `end` itself is outside. */
export interface TimeWindow {
  readonly start: number
  readonly end: number
}

const form = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/

/**
 * Reads hours of the day.
 * @throws RangeError unless `text` has the form 07:00-22:00 and ends after it begins
 * @example parseTimeWindow('07:00-22:00') // { start: 25200000, end: 79200000 }
 */
export function parseTimeWindow(text: string): TimeWindow {
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = (form.exec(text) ?? []).slice(1).map(Number)
  const start = (fromHour * 60 + fromMinute) * 60_000
  const end = (toHour * 60 + toMinute) * 60_000
  if (!(start < end && end <= MS_PER_DAY)) throw new RangeError(`not hours of a day: "${text}"`)
  return Object.freeze({ start, end })
}

/**
 * The instant itself if it lies within these hours in Shanghai, else the next at which they begin (INT-33, INT-43).
 * @example
 * // 00:00 in Shanghai is put off to 07:00 of the same day
 * firstWithin(parseTimeWindow('07:00-22:00'), startOfDay('2026-10-01')) === startOfDay('2026-10-01') + 7 * 3_600_000
 */
export function firstWithin({ start, end }: TimeWindow, instant: Instant): Instant {
  const midnight = startOfDay(localDateOf(instant))
  const time = instant - midnight
  if (time < start) return midnight + start
  return time < end ? instant : midnight + MS_PER_DAY + start
}
