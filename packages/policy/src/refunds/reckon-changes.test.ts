import { describe, expect, it } from 'vitest'
import type { PaidPeriod, RefundFacts } from './refund-facts.ts'
import { reckonClaim } from './testing/reckon-claim.ts'
import { noon, september } from './testing/september.ts'

/** What some payment bought, and what the payment was, in fen. */
function bought(amount: number, period: Omit<PaidPeriod, 'ended_at'> & { ended_at?: number }): RefundFacts {
  const payment = { ...september().payment, amount: { amount, currency: 'CNY' } }
  return september({ payment, period: { ended_at: null, ...period } })
}
const grossOn = (date: string, facts: RefundFacts) => reckonClaim({ as_of: noon(date) }, facts).gross.amount

describe('a refund after an upgrade (4.3.1, INT-34)', () => {
  // 299.00 for September. A second seat on the 16th: 299.00 × 15 ÷ 30 = 149.50 for the 15 days that are left.
  const whole = bought(29_900, { start: '2026-09-01', end: '2026-10-01' })
  const seat = bought(14_950, { start: '2026-09-16', end: '2026-10-01' })

  it('the payment of the change is prorated over the days that it bought', () => {
    // On the 21st 6 of 15 days are used: 149.50 × 9 ÷ 15 = 89.70. Of the first payment 299.00 × 9 ÷ 30 = 89.70.
    expect(grossOn('2026-09-21', seat)).toBe(8_970)
    expect(grossOn('2026-09-21', whole)).toBe(8_970)
  })

  it('both together are what nine days of two seats cost', () => {
    expect(grossOn('2026-09-21', seat) + grossOn('2026-09-21', whole)).toBe((59_800 * 9) / 30)
  })

  it('the day of the change counts as used of it', () => {
    expect(grossOn('2026-09-16', seat)).toBe(Math.round((14_950 * 14) / 15))
  })

  it('use of either stops where the service was cut off', () => {
    const ended_at = noon('2026-09-21')
    expect(grossOn('2026-09-30', { ...seat, period: { start: '2026-09-16', end: '2026-10-01', ended_at } })).toBe(8_970)
  })
})

describe('a refund after a downgrade with credit (INT-34)', () => {
  // Two seats for 598.00. One was given up on the 16th: 299.00 × 15 ÷ 30 = 149.50 went to the service credit.
  const credits = [{ on: '2026-09-16', amount: 14_950 }]
  const lowered = bought(59_800, { start: '2026-09-01', end: '2026-10-01', credits })

  it('4.4.1 takes the credit off for the days that are left, not for those that were used since', () => {
    // On the 21st: 598.00 × 9 ÷ 30 = 179.40, less 149.50 × 9 ÷ 15 = 89.70. So 89.70, nine days of the one seat.
    const seen = reckonClaim({ as_of: noon('2026-09-21') }, lowered)
    expect(seen.gross.amount).toBe(8_970)
    expect(seen.decision.steps).toEqual(
      expect.arrayContaining([
        { label: 'paid × unused ÷ total', value: 17_940, unit: 'fen' },
        { label: 'given back as service credit', value: 14_950, unit: 'fen' },
        { label: 'of that for time not used', value: 8_970, unit: 'fen' },
      ]),
    )
  })

  it('two credits are each taken off over their own days', () => {
    // Three seats for 897.00; one given up on the 11th for 199.33, one on the 21st for 99.67.
    const twice = [
      { on: '2026-09-11', amount: 19_933 },
      { on: '2026-09-21', amount: 9_967 },
    ]
    const facts = bought(89_700, { start: '2026-09-01', end: '2026-10-01', credits: twice })
    // On the 25th: 897.00 × 5 ÷ 30 = 149.50; 199.33 × 5 ÷ 20 = 49.83; 99.67 × 5 ÷ 10 = 49.84 (half up).
    expect(grossOn('2026-09-25', facts)).toBe(14_950 - 4_983 - 4_984)
  })

  it('4.4.1 money and credit together are never more than was paid', () => {
    const all = bought(59_800, {
      start: '2026-09-01',
      end: '2026-10-01',
      credits: [{ on: '2026-09-01', amount: 59_800 }],
    })
    expect(grossOn('2026-09-20', all)).toBe(0)
  })
})

describe('a refund after a renewal (4.3.1, INT-33)', () => {
  it('each period is refunded out of its own payment', () => {
    // On 10 October 10 of 31 days are used: 299.00 × 21 ÷ 31 = 202.548…
    expect(grossOn('2026-10-10', bought(29_900, { start: '2026-10-01', end: '2026-11-01' }))).toBe(20_255)
    expect(grossOn('2026-10-10', bought(29_900, { start: '2026-09-01', end: '2026-10-01' }))).toBe(0)
  })

  it('INT-05 days of an earlier period that could not be used still go back', () => {
    const earlier = bought(29_900, { start: '2026-09-01', end: '2026-10-01' })
    const claim = { as_of: noon('2026-10-10'), reason: 'service_unusable', fault: 'platform' } as const
    const seen = reckonClaim({ ...claim, unusable_days: ['2026-09-05', '2026-09-06', '2026-10-05'] }, earlier)
    expect(seen).toMatchObject({ days_used: 28, gross: { amount: Math.round((29_900 * 2) / 30) }, fee: { amount: 0 } })
  })
})

describe('several refunds of one payment (INT-11)', () => {
  const ended = { start: '2026-09-01', end: '2026-10-01', ended_at: noon('2026-09-11') }
  const earlier = (...gross: number[]) =>
    gross.map((approved_gross, index) => {
      return { id: `ref_${index}`, status: 'succeeded', payment_id: 'pay_1', approved_gross } as const
    })
  const accepted = (days: number) => Array.from({ length: days }, (_, day) => `2026-09-0${day + 2}`)
  const claim = { as_of: noon('2026-09-20'), reason: 'service_unusable', fault: 'platform' } as const

  it('each gives what has become unused since the last', () => {
    // 19 days: 189.37. With 3 days accepted 22 days: 219.27. With 5 days 24 days: 239.20.
    const second = reckonClaim(
      { ...claim, unusable_days: accepted(3) },
      { ...september(), period: ended, others: earlier(18_937) },
    )
    expect(second.gross.amount).toBe(2_990)
    const third = reckonClaim(
      { ...claim, unusable_days: accepted(5) },
      { ...september(), period: ended, others: earlier(18_937, 2_990) },
    )
    expect(third.gross.amount).toBe(1_993)
    expect(18_937 + 2_990 + 1_993).toBe(23_920)
    expect(third.decision.steps).toContainEqual({ label: 'given back by earlier refunds', value: 21_927, unit: 'fen' })
  })

  it('one that brings nothing new gives nothing', () => {
    const again = reckonClaim(claim, { ...september(), period: ended, others: earlier(18_937) })
    expect(again).toMatchObject({ gross: { amount: 0 }, fee: { amount: 0 }, net: { amount: 0 } })
  })

  it('INT-37 beside a dispute that took some, only the rest goes back', () => {
    const payment = { ...september().payment, disputed_amount: 10_000 }
    expect(reckonClaim({}, september({ payment })).gross.amount).toBe(18_937 - 10_000)
  })
})
