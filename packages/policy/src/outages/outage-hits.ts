import type { Instant } from '../kernel/calendar.ts'

/** When and where the service could not be used. */
export interface OutageSpan {
  readonly starts_at: Instant
  /** `null` while it lasts. */
  readonly ends_at: Instant | null
  /** Billing regions that it hit; empty for all. */
  readonly regions: readonly string[]
}

/**
 * Whether an outage hit a billing region at any instant of `[from, to)` (4.1.3, INT-05).
 *
 * @example
 * outageHits({ starts_at: 0, ends_at: null, regions: [] }, { from: 10, to: 20, region: 'CN' }) // true
 */
export function outageHits(
  outage: OutageSpan,
  where: { readonly from: Instant; readonly to: Instant; readonly region: string },
): boolean {
  const there = outage.regions.length === 0 || outage.regions.includes(where.region)
  return there && outage.starts_at < where.to && (outage.ends_at === null || outage.ends_at > where.from)
}
