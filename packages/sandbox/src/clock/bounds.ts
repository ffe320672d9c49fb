/** Working days are known for these years only; a sandbox stays within them. */
export const earliestInstant = Date.parse('2025-01-01T00:00:00+08:00')
export const latestInstant = Date.parse('2059-12-31T00:00:00+08:00')
