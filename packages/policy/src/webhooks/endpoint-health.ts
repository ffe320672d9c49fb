import type { Instant } from '../kernel/calendar.ts'

/** How an endpoint has done since a try last succeeded. */
export interface EndpointHealth {
  /** The first try that failed; `null` where none did. */
  readonly failing_since: Instant | null
  /** Deliveries that were given up after their last try. */
  readonly exhausted_in_a_row: number
}

/** What a try came to; `exhausted` where it was the last one of its delivery. */
export interface TryResult {
  readonly succeeded: boolean
  readonly exhausted: boolean
}

/** When an endpoint is given up. It is looked at only as a delivery is exhausted, so one bad night disables nothing. */
export const givingUp = { exhausted_in_a_row: 10, failing_for_ms: 5 * 24 * 60 * 60 * 1_000 } as const

/** An endpoint to which everything gets through. */
export const inGoodHealth: EndpointHealth = { failing_since: null, exhausted_in_a_row: 0 }

/**
 * The health of an endpoint after a try, and why it is given up; `gives_up` is `null` where it is not.
 *
 * @example
 * healthAfter({ failing_since: null, exhausted_in_a_row: 0 }, { succeeded: false, exhausted: false }, now)
 * // { health: { failing_since: now, exhausted_in_a_row: 0 }, gives_up: null }
 */
export function healthAfter(
  before: EndpointHealth,
  { succeeded, exhausted }: TryResult,
  now: Instant,
): { readonly health: EndpointHealth; readonly gives_up: string | null } {
  if (succeeded) return { health: inGoodHealth, gives_up: null }
  const failing_since = before.failing_since ?? now
  const exhausted_in_a_row = before.exhausted_in_a_row + (exhausted ? 1 : 0)
  const health = { failing_since, exhausted_in_a_row }
  return { health, gives_up: exhausted ? reasonToGiveUp(health, failing_since, now) : null }
}

function reasonToGiveUp({ exhausted_in_a_row }: EndpointHealth, failingSince: Instant, now: Instant): string | null {
  if (exhausted_in_a_row >= givingUp.exhausted_in_a_row)
    return `${exhausted_in_a_row} deliveries in a row could not be made. Enable the endpoint again once it answers.`
  if (now - failingSince >= givingUp.failing_for_ms)
    return 'No delivery got through for five days. Enable the endpoint again once it answers.'
  return null
}
