import { describe, expect, it } from 'vitest'
import type { PaidPeriod, RefundFacts } from './refund-facts.ts'
import { reckonClaim } from './testing/reckon-claim.ts'
import { noon, september } from './testing/september.ts'

/** A year of Pro from 1 September 2026, paid with 2,988.00 CNY. */
const year = (changes: Partial<RefundFacts> = {}): RefundFacts => {
  const { payment } = september()
  const period = { start: '2026-09-01', end: '2027-09-01', ended_at: null }
  return september({ payment: { ...payment, amount: { amount: 298_800, currency: 'CNY' } }, period, ...changes })
}
const units = (amount: ReturnType<typeof reckonClaim>) => `${amount.units_total}/${amount.units_used}`

describe('by the second (INT-04, first reading)', () => {
  const bySecond = { 'refund.proration.unit': 'second' }

  it('4.3.1 charges for the seconds that have passed since 00:00 of the first day, and shows the days besides', () => {
    // 10.5 of 30 days, 907,200 of 2,592,000 seconds: 299.00 × 0.65 = 194.35, and 0.6 % of that is 1.17.
    expect(reckonClaim({}, september(), bySecond)).toMatchObject({
      unit: 'second',
      units_total: 2_592_000,
      units_used: 907_200,
      units_excluded: 0,
      days_total: 30,
      days_used: 11,
      gross: { amount: 19_435 },
      fee: { amount: 117 },
      net: { amount: 19_318 },
    })
  })

  it('counts whole seconds only: what is left of one has not been used', () => {
    const asOf = (instant: string) => units(reckonClaim({ as_of: Date.parse(instant) }, september(), bySecond))
    expect(asOf('2026-09-01T00:00:00.999+08:00')).toBe('2592000/0')
    expect(asOf('2026-09-01T00:00:01.000+08:00')).toBe('2592000/1')
    expect(asOf('2026-10-01T00:00:00.000+08:00')).toBe('2592000/2592000')
    expect(asOf('2026-08-01T00:00:00.000+08:00')).toBe('2592000/0')
  })

  it('INT-05 leaves the seconds of outages out, those of two at a time once', () => {
    const outages = [
      { starts_at: noon('2026-09-03'), ends_at: noon('2026-09-05') },
      { starts_at: noon('2026-09-04'), ends_at: noon('2026-09-05') },
      { starts_at: noon('2026-09-11') - 3_600_000, ends_at: null },
    ]
    // 48 hours and the last one: 176,400 of the 907,200 seconds. The accepted day lies within them from noon on.
    expect(reckonClaim({}, september({ outages }), bySecond)).toMatchObject({
      units_used: 730_800,
      units_excluded: 176_400,
    })
    const accepted = reckonClaim({ unusable_days: ['2026-09-03'] }, september({ outages }), bySecond)
    expect(accepted.units_excluded).toBe(176_400 + 43_200)
    const charged = { ...bySecond, 'refund.used_days.exclude_outage': false }
    expect(reckonClaim({}, september({ outages }), charged).units_excluded).toBe(0)
  })

  it('stops at the instant at which the service was cut off', () => {
    const period = { start: '2026-09-01', end: '2026-10-01', ended_at: noon('2026-09-02') }
    expect(units(reckonClaim({}, september({ period }), bySecond))).toBe('2592000/129600')
  })
})

describe('by the month (INT-04, third reading)', () => {
  const byMonth = { 'refund.proration.unit': 'month' }
  const monthsOf = (period: Omit<PaidPeriod, 'ended_at'>, date: string) =>
    units(reckonClaim({ as_of: noon(date) }, september({ period: { ...period, ended_at: null } }), byMonth))

  it('4.3.1 refunds nothing of a month that has begun', () => {
    expect(reckonClaim({ as_of: noon('2026-09-01') }, september(), byMonth)).toMatchObject({
      unit: 'month',
      units_total: 1,
      units_used: 1,
      days_used: 1,
      net: { amount: 0 },
    })
  })

  it('4.3.1 refunds the months of a year that have not begun', () => {
    // September, October and November are used: 2,988.00 × 9 ÷ 12 = 2,241.00.
    expect(reckonClaim({ as_of: noon('2026-11-15') }, year(), byMonth)).toMatchObject({
      units_total: 12,
      units_used: 3,
      gross: { amount: 224_100 },
      fee: { amount: 1_345 },
    })
  })

  it('counts from the first day of the period, to the last day of months that are shorter', () => {
    const from31 = { start: '2026-01-31', end: '2027-01-31' }
    expect(monthsOf(from31, '2026-02-27')).toBe('12/1')
    expect(monthsOf(from31, '2026-02-28')).toBe('12/2')
    expect(monthsOf(from31, '2026-03-30')).toBe('12/2')
    expect(monthsOf(from31, '2026-03-31')).toBe('12/3')
    expect(monthsOf({ start: '2027-02-28', end: '2028-02-29' }, '2027-03-28')).toBe('12/1')
  })

  it('takes the renewed month that begins on the last day of February for one month', () => {
    expect(monthsOf({ start: '2026-02-28', end: '2026-03-31' }, '2026-03-30')).toBe('1/1')
    expect(monthsOf({ start: '2026-04-30', end: '2026-05-30' }, '2026-05-01')).toBe('1/1')
  })

  it('takes the rest at the end of what a change paid for as a month', () => {
    expect(monthsOf({ start: '2026-09-16', end: '2027-09-01' }, '2026-10-15')).toBe('12/1')
  })

  it('INT-05 does not charge for a month without a usable day, and for any other', () => {
    const all = { starts_at: Date.parse('2026-10-01T00:00:00+08:00'), ends_at: Date.parse('2026-11-01T00:00:00+08:00') }
    const most = { ...all, starts_at: Date.parse('2026-10-02T00:00:00+08:00') }
    const as_of = noon('2026-11-15')
    expect(units(reckonClaim({ as_of }, year({ outages: [all] }), byMonth))).toBe('12/2')
    expect(units(reckonClaim({ as_of }, year({ outages: [most] }), byMonth))).toBe('12/3')
    const lasting = { starts_at: Date.parse('2026-11-01T00:00:00+08:00'), ends_at: null }
    expect(units(reckonClaim({ as_of }, year({ outages: [lasting] }), byMonth))).toBe('12/2')
  })

  it('shows the months in the arithmetic', () => {
    const { decision } = reckonClaim({ as_of: noon('2026-11-15') }, year(), byMonth)
    expect(decision.parameters).toMatchObject({ 'refund.proration.unit': 'month' })
    expect(decision.steps).toEqual(
      expect.arrayContaining([
        { label: 'months in the period', value: 12, unit: 'months' },
        { label: 'months begun', value: 3, unit: 'months' },
        { label: 'months used', value: 3, unit: 'months' },
      ]),
    )
  })
})

it('INT-05 a day that begins in an outage is not used from its first instant on, so that waiting gives no more', () => {
  const outages = [{ starts_at: noon('2026-09-03'), ends_at: null }]
  for (const instant of ['2026-09-11T00:00:00.000+08:00', '2026-09-11T00:00:00.001+08:00'])
    expect(reckonClaim({ as_of: Date.parse(instant) }, september({ outages })).days_used).toBe(2)
})

describe('rounding (INT-04)', () => {
  it.each([
    // 299.00 × 19 ÷ 30 = 189.3666…, and × 20 ÷ 30 = 199.3333…
    ['half_up', 18_937, 19_933],
    ['down', 18_936, 19_933],
    ['up', 18_937, 19_934],
  ] as const)('%s', (rounding, eleventh, tenth) => {
    const rounded = { 'refund.proration.rounding': rounding }
    expect(reckonClaim({}, september(), rounded).gross.amount).toBe(eleventh)
    expect(reckonClaim({ as_of: noon('2026-09-10') }, september(), rounded).gross.amount).toBe(tenth)
  })

  it('leaves whole amounts alone', () => {
    const facts = september()
    for (const rounding of ['half_up', 'down', 'up'])
      expect(
        reckonClaim({ as_of: noon('2026-09-15') }, facts, { 'refund.proration.rounding': rounding }).gross.amount,
      ).toBe(14_950)
  })
})
