import type { Instant } from './calendar.ts'

/** An instant as texts and decisions show it, RFC 3339 in UTC. */
export const instantText = (instant: Instant): string => new Date(instant).toISOString()
