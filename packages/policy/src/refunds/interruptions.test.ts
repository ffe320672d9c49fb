import { describe, expect, it } from 'vitest'
import type { Interruption, RefundFacts } from './refund-facts.ts'
import { reckonClaim } from './testing/reckon-claim.ts'
import { noon, september } from './testing/september.ts'

const day = 86_400_000
const midnight = (date: string) => noon(date) - day / 2

function interrupted(...interruptions: Interruption[]): RefundFacts {
  return september({ period: { start: '2026-09-01', end: '2026-10-01', ended_at: null, interruptions } })
}
const used = (facts: RefundFacts, overrides: Record<string, unknown> = {}) =>
  reckonClaim({ as_of: noon('2026-09-20') }, facts, overrides)

describe('service that an earlier refund stopped, which came to nothing (4.3.1, INT-11)', () => {
  const days = { starts_at: noon('2026-09-11'), ends_at: noon('2026-09-15') }

  it('whole days without it are not used; the days of its end and its return are (INT-04)', () => {
    const seen = used(interrupted(days))
    expect(seen).toMatchObject({ days_used: 17, days_excluded: 3, gross: { amount: 12_957 } })
    expect(seen.decision.interpretations).toEqual(expect.arrayContaining(['INT-04', 'INT-11']))
  })

  it.each<[string, Interruption, number]>([
    ['from 00:00 to 00:00: both days', { starts_at: midnight('2026-09-11'), ends_at: midnight('2026-09-13') }, 18],
    [
      'a moment later: the first was used',
      { starts_at: midnight('2026-09-11') + 1, ends_at: midnight('2026-09-13') },
      19,
    ],
    ['within a day: it was used', { starts_at: noon('2026-09-11'), ends_at: noon('2026-09-11') + 3_600_000 }, 20],
    ['before the period: nothing of it', { starts_at: noon('2026-08-01'), ends_at: noon('2026-08-20') }, 20],
  ])('%s', (_, interruption, wanted) => {
    expect(used(interrupted(interruption)).days_used).toBe(wanted)
  })

  it('by the second it is the time itself, and by the month a month without a day of service', () => {
    expect(used(interrupted(days), { 'refund.proration.unit': 'second' }).units_excluded).toBe((4 * day) / 1000)
    const wholeMonth = { starts_at: midnight('2026-09-01'), ends_at: midnight('2026-10-01') }
    const byMonth = { 'refund.proration.unit': 'month' }
    expect(used(interrupted(days), byMonth).units_used).toBe(1)
    expect(used(interrupted(wholeMonth), byMonth).units_used).toBe(0)
  })

  it('counts as unused also where the operator charges for outages (INT-05), and once where both fall on a day', () => {
    const outages = [{ starts_at: noon('2026-09-12'), ends_at: noon('2026-09-17') }]
    const both = { ...interrupted(days), outages }
    expect(used(both).days_excluded).toBe(6)
    expect(used(both, { 'refund.used_days.exclude_outage': false }).days_excluded).toBe(3)
  })
})
