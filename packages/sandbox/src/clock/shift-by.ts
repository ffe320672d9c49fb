import { addDuration, parseDuration } from '@parley/policy/kernel/duration'

/** How far from an instant to stop, and on which side. */
export interface Offset {
  before: boolean
  /** ISO 8601. */
  duration: string
}

/** The instant that lies so long before or after another; the calendar decides how long a month is. */
export function shiftBy(instant: number, { before, duration }: Offset): number {
  const { months, milliseconds } = parseDuration(duration)
  const sign = before ? -1 : 1
  return addDuration(instant, { months: sign * months, milliseconds: sign * milliseconds })
}
