import type { Instant } from '@parley/policy/kernel/calendar'
import type { EndpointRow } from './view.ts'

/** How long the old secret goes on signing after a rotation, in ms. */
export const rotationOverlap = 24 * 60 * 60 * 1000

/** The secrets that sign now: the present one, and the one before it until it runs out. */
export function validSecrets(endpoint: EndpointRow, now: Instant): string[] {
  const { secret, previous_secret, previous_valid_until } = endpoint
  const overlaps = previous_secret !== null && previous_valid_until !== null && now < previous_valid_until
  return overlaps ? [secret, previous_secret] : [secret]
}
