import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import type { OrderChoice } from '../orders/weigh-choice.ts'
import { now, proMonth } from '../orders/testing/request.ts'
import type { PriceBook } from '../plans/price-book.ts'
import { priceBook20260101 } from '../plans/price-books/2026-01-01.ts'
import { decideRenewalPrice } from './decide-renewal-price.ts'
import type { PresentPeriod, RenewalFacts } from './decide-renewal-price.ts'

const cny = (amount: number) => ({ amount, currency: 'CNY' })

/** The book of 2026, but Pro in China is dearer. */
const dearer: PriceBook = {
  ...priceBook20260101,
  version: '2026-09-15',
  plan_prices: priceBook20260101.plan_prices.map((price) =>
    price.item === 'pro' && price.region === 'CN'
      ? { ...price, unit_amount: cny(price.interval === 'month' ? 34_900 : 349_900) }
      : price,
  ),
}

/** Pro by the month that was sold for 299.00 CNY in China, unless told otherwise. */
function renewal(
  changes: { choice?: Partial<OrderChoice>; facts?: Partial<RenewalFacts>; present?: Partial<PresentPeriod> } = {},
) {
  const { choice, facts } = proMonth({ choice: changes.choice ?? {}, facts: changes.facts ?? {} })
  const present = { book: priceBook20260101, region: 'CN', sold: cny(29_900), ...changes.present }
  return decideRenewalPrice({ choice, facts: { ...facts, present } }, defaultParameters, now)
}

describe('the price of the next period', () => {
  it('INT-33 is what it was where the book is the same, and says by which parameters it is told and charged', () => {
    expect(renewal()).toMatchObject({
      region: 'CN',
      amount: cny(29_900),
      previous_amount: cny(29_900),
      price_changed: false,
      decision: {
        outcome: 'renewal_priced',
        interpretations: expect.arrayContaining(['INT-33']),
        parameters: { 'renewal.notice': 'P5D', 'renewal.dunning_hours': expect.anything() },
      },
    })
  })

  it('2.E is that of the book now in force, and says what the present period cost (S-44)', () => {
    const priced = renewal({ facts: { book: dearer } })
    expect(priced).toMatchObject({ amount: cny(34_900), previous_amount: cny(29_900), price_changed: true })
    expect(priced).toHaveProperty(
      'decision.steps',
      expect.arrayContaining([expect.objectContaining({ label: 'in the present period', value: 29_900 })]),
    )
  })

  it('2.S.3 is compared with what the period was sold for, by quote or promotion, not with its list price', () => {
    expect(renewal({ present: { sold: cny(25_000) } })).toMatchObject({
      amount: cny(29_900),
      previous_amount: cny(25_000),
      price_changed: true,
    })
  })

  it('INT-34 of other terms is compared with what the same terms cost in the present period', () => {
    const yearly = { choice: { interval: 'year' }, present: { sold: null } } as const
    expect(renewal(yearly)).toMatchObject({ previous_amount: cny(299_900), price_changed: false })
    expect(renewal({ ...yearly, facts: { book: dearer } })).toMatchObject({
      amount: cny(349_900),
      previous_amount: cny(299_900),
      price_changed: true,
    })
  })

  it('INT-34 of terms that were not for sale before has nothing to be compared with', () => {
    const unsold = { ...priceBook20260101, plan_prices: [] }
    expect(renewal({ choice: { seats: 2 }, present: { book: unsold, sold: null } })).toMatchObject({
      amount: cny(59_800),
      previous_amount: null,
      price_changed: false,
    })
  })

  it.each([
    ['HK', 'HKD'],
    ['JP', 'JPY'],
    ['EU', 'EUR'],
  ])('INT-35 is that of the region to which the account has moved: %s pays in %s', (billing_region, currency) => {
    expect(renewal({ facts: { billing_region } })).toMatchObject({
      region: billing_region,
      amount: { currency },
      previous_amount: cny(29_900),
      price_changed: true,
    })
  })

  it('2.2 9.2 is refused like an order: a region without prices, and terms that were not accepted', () => {
    expect(renewal({ facts: { billing_region: 'FR' } })).toMatchObject({ ok: false, refused: 'region_not_priced' })
    expect(renewal({ facts: { accepted_terms: [] } })).toMatchObject({ ok: false, refused: 'terms_not_accepted' })
  })
})
