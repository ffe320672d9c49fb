import type { Instant } from '../kernel/calendar.ts'

/** When and where the service could not be used. */
export interface OutageSpan {
  readonly starts_at: Instant
  /** `null` while it lasts. */
  readonly ends_at: Instant | null
  /** Billing regions that it hit; empty for all. */
  readonly regions: readonly string[]
  /** Features that could not be used; empty for all. */
  readonly features: readonly string[]
}

/**
 * Whether an outage hit a billing region and one of these features at any instant of `[from, to)` (4.1.3, INT-05).
 *
 * @example
 * const outage = { starts_at: 0, ends_at: null, regions: [], features: ['webinar'] }
 * outageHits(outage, { from: 10, to: 20, region: 'CN', features: ['video_call'] }) // false
 */
export function outageHits(
  outage: OutageSpan,
  where: {
    readonly from: Instant
    readonly to: Instant
    readonly region: string
    readonly features: readonly string[]
  },
): boolean {
  const there = outage.regions.length === 0 || outage.regions.includes(where.region)
  const missed = outage.features.length === 0 || outage.features.some((feature) => where.features.includes(feature))
  return there && missed && outage.starts_at < where.to && (outage.ends_at === null || outage.ends_at > where.from)
}
