import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { priceBook20260101 } from '../plans/price-books/2026-01-01.ts'
import { decideChange } from './decide-change.ts'
import type { ChangeFacts, ChangeWish } from './decide-change.ts'
import { daysLeft } from './reckon-proration.ts'

const shanghai = (text: string) => Date.parse(`${text}+08:00`)
const midMonth = shanghai('2026-09-16T12:00:00')
const subscription: ChangeFacts['subscription'] = {
  status: 'active',
  plan_id: 'pro',
  tier: null,
  interval: 'month',
  seats: 2,
  add_ons: [],
  scheduled_change: null,
  period_start: '2026-09-01',
  period_end: '2026-10-01',
}
const facts: ChangeFacts = {
  kind: 'individual',
  billing_region: 'CN',
  accepted_terms: ['2026-01-01'],
  book: priceBook20260101,
  subscription,
  worth: { amount: 59_800, currency: 'CNY' },
  waiting: false,
  seats_used: 1,
}
const credit = { ...defaultParameters, 'change.downgrade': 'credit' } as const
const decide = (wish: ChangeWish, changes: Partial<ChangeFacts> = {}, now = midMonth, parameters = defaultParameters) =>
  decideChange({ wish, facts: { ...facts, ...changes } }, parameters, now)

describe('a change that costs more', () => {
  it('INT-34 is paid by the difference of the days that are left, today included (S-28)', () => {
    expect(decide({ seats: 3 })).toMatchObject({
      ok: true,
      effect: 'paid',
      effective_on: '2026-09-16',
      days: { total: 30, left: 15 },
      lines: [
        { kind: 'proration_credit', label: 'Unused, 15 of 30 days', amount: { amount: -29_900 } },
        { kind: 'proration_charge', label: 'Pro (month) × 3, 15 of 30 days', amount: { amount: 44_850 } },
      ],
      amount: { amount: 14_950, currency: 'CNY' },
      credit: { amount: 0 },
      decision: {
        outcome: 'change_paid',
        clauses: expect.arrayContaining(['2.E', '2.2', '2.S.2']),
        interpretations: expect.arrayContaining(['INT-34', 'INT-35']),
        parameters: { 'change.downgrade': 'period_end' },
      },
    })
  })

  it.each([
    ['2026-09-01T00:00:00', 30],
    ['2026-09-30T23:59:59.999', 1],
    ['2026-10-01T00:00:00', 0],
  ])('INT-43 at %s in Shanghai has %i days left', (at, left) => {
    expect(daysLeft({ start: '2026-09-01', end: '2026-10-01' }, shanghai(at))).toMatchObject({ total: 30, left })
  })

  it('INT-34 credits what the period was sold for, not its list price', () => {
    expect(decide({ seats: 3 }, { worth: { amount: 50_000, currency: 'CNY' } })).toMatchObject({
      amount: { amount: 19_850 },
    })
  })

  it('INT-34 lines add up to the amount, which is never more than the whole difference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 1000 }), fc.integer({ min: 0, max: 29 }), (seats, day) => {
        const decided = decide({ seats }, {}, shanghai('2026-09-01T12:00:00') + day * 86_400_000)
        if (!decided.ok) throw new Error(decided.refused)
        expect(decided.lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(decided.amount.amount)
        expect(decided.amount.amount).toBeLessThanOrEqual(29_900 * (seats - 2))
        expect(decided.amount.amount).toBeGreaterThan(0)
      }),
    )
  })

  it('INT-34 over the leap day and the end of a year counts days, not months (S-45)', () => {
    const leap = { ...subscription, period_start: '2028-02-01', period_end: '2028-03-01' }
    expect(decide({ seats: 3 }, { subscription: leap }, shanghai('2028-02-29T00:00:00'))).toMatchObject({
      days: { total: 29, left: 1 },
      amount: { amount: Math.round((29_900 * 3) / 29) - Math.round(59_800 / 29) },
    })
  })
})

describe('a change that costs less', () => {
  it('INT-34 waits for the next period', () => {
    expect(decide({ seats: 1 })).toMatchObject({
      effect: 'scheduled',
      effective_on: '2026-10-01',
      days: { left: 0 },
      lines: [],
      amount: { amount: 0 },
      credit: { amount: 0 },
      step: { event: 'schedule_change' },
    })
    expect(decide({ seats: 1, at: 'now' })).toMatchObject({ ok: false, refused: 'change_not_immediate' })
  })

  it('INT-34 goes to the service credit at once where the operator says so', () => {
    const decided = decideChange({ wish: { seats: 1 }, facts }, credit, midMonth)
    expect(decided).toMatchObject({ effect: 'credited', amount: { amount: 0 }, credit: { amount: 14_950 } })
    const later = decideChange({ wish: { seats: 1, at: 'period_end' }, facts }, credit, midMonth)
    expect(later).toMatchObject({ effect: 'scheduled', credit: { amount: 0 } })
  })
})

it('INT-34 another interval begins with the next period', () => {
  expect(decide({ interval: 'year' })).toMatchObject({ effect: 'scheduled', terms: { interval: 'year' } })
  expect(decide({ interval: 'year', at: 'now' })).toMatchObject({ refused: 'change_not_immediate' })
})

describe('a change is refused', () => {
  it.each<[string, ChangeWish, Partial<ChangeFacts>, string]>([
    ['where another waits', { seats: 3 }, { waiting: true }, 'change_already_scheduled'],
    ['where nothing would be otherwise', { seats: 2 }, {}, 'change_changes_nothing'],
    ['where more seats are in use', { seats: 1 }, { seats_used: 2 }, 'seats_below_use'],
    ['to a tier by quote', { plan_id: 'flagship', tier: 'flagship_tailored' }, {}, 'quote_required'],
    ['to the flagship without a tier', { plan_id: 'flagship' }, {}, 'tier_required'],
    ['to a plan for enterprises', { plan_id: 'enterprise' }, {}, 'plan_requires_enterprise'],
    ['to the free plan', { plan_id: 'basic' }, {}, 'plan_not_purchasable'],
    ['with an add-on that there is not', { add_ons: ['gold'] }, {}, 'add_on_not_offered'],
    ['of what has ended', { seats: 3 }, { subscription: { ...subscription, status: 'expired' } }, 'invalid_transition'],
  ])('2.E %s', (_, wish, changes, refused) => {
    expect(decide(wish, changes)).toMatchObject({ ok: false, refused })
  })
})
