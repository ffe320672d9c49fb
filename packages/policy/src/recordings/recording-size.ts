import type { Instant } from '../kernel/calendar.ts'

/** What the sandbox takes a minute of a recorded meeting to weigh, in megabytes; the policy names no figure. */
export const megabytesPerMinute = 5

/** `cloud_recording_gb` counts gigabytes of so many megabytes. */
export const megabytesPerGigabyte = 1_000

const minute = 60_000

/**
 * The minutes begun between two instants, and the megabytes of a recording of so many.
 * @example recordingSize(0, 61_000) // { minutes: 2, megabytes: 10 }
 */
export function recordingSize(from: Instant, to: Instant): { minutes: number; megabytes: number } {
  const minutes = Math.ceil((to - from) / minute)
  return { minutes, megabytes: minutes * megabytesPerMinute }
}
