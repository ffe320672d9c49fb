import type { PlatformSchemas } from '@parley/contract/platform'
import { addMonths, startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import { subtractDuration } from '../kernel/duration.ts'

type Expiry = PlatformSchemas['CardExpiry']

/** How long before its end the holder of a card is told; ISO 8601. */
export const cardNoticeLead = 'P30D'

/**
 * The first day on which a card is no longer good, by the Shanghai date (3.1, INT-43).
 * @example goodBefore({ month: 12, year: 2026 }) // '2027-01-01'
 */
export function goodBefore({ year, month }: Expiry): LocalDate {
  return addMonths(`${year}-${String(month).padStart(2, '0')}-01`, 1)
}

/**
 * When a card ends: at 24:00 in Shanghai on the last day of its month, in epoch ms (3.1, INT-43).
 * @example new Date(cardEndsAt({ month: 9, year: 2026 })).toISOString() // '2026-09-30T16:00:00.000Z'
 */
export function cardEndsAt(expiry: Expiry): Instant {
  return startOfDay(goodBefore(expiry))
}

/** When the holder is told that a card is about to end: thirty days before, in epoch ms (3.1). */
export function cardNoticeAt(expiry: Expiry): Instant {
  return subtractDuration(cardEndsAt(expiry), cardNoticeLead)
}
