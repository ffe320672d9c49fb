import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addOnsOf } from '../plans/add-on-table.ts'
import { planTable } from '../plans/plan-table.ts'
import { priceBook20260101 as book } from '../plans/price-books/2026-01-01.ts'
import { priceOrder } from './price-order.ts'
import type { PricedChoice } from './price-order.ts'

const choice = (changes: Partial<PricedChoice> = {}): PricedChoice => ({
  plan: planTable.pro,
  tier: null,
  interval: 'month',
  seats: 1,
  add_ons: [],
  region: 'CN',
  ...changes,
})

describe('the price of an order', () => {
  it('2.S.2 is the list price of one seat', () => {
    expect(priceOrder(choice(), book)).toEqual({
      ok: true,
      amount: { amount: 29_900, currency: 'CNY' },
      lines: [
        {
          kind: 'plan',
          label: 'Pro (month)',
          quantity: 1,
          unit_amount: { amount: 29_900, currency: 'CNY' },
          amount: { amount: 29_900, currency: 'CNY' },
        },
      ],
    })
    expect(priceOrder(choice({ interval: 'year' }), book)).toMatchObject({ amount: { amount: 299_900 } })
  })

  it('2.S.2 multiplies the plan and add-ons per seat by the seats, add-ons per order by one', () => {
    const price = priceOrder(choice({ seats: 3, add_ons: ['cloud_recording_plus', 'webinar_500'] }), book)
    expect(price).toMatchObject({
      lines: [
        { kind: 'plan', label: 'Pro (month)', quantity: 3, amount: { amount: 89_700 } },
        { kind: 'add_on', label: 'More cloud recording (month)', quantity: 3, amount: { amount: 14_700 } },
        { kind: 'add_on', label: 'Webinar for 500 (month)', quantity: 1, amount: { amount: 39_900 } },
      ],
      amount: { amount: 144_300, currency: 'CNY' },
    })
  })

  it('2.2 differs by region', () => {
    expect(priceOrder(choice({ region: 'US' }), book)).toMatchObject({ amount: { amount: 4_500, currency: 'USD' } })
    expect(priceOrder(choice({ region: 'SG' }), book)).toMatchObject({ amount: { amount: 5_900, currency: 'SGD' } })
  })

  it('2.2 does not exist for a region that the book does not list', () => {
    expect(priceOrder(choice({ region: 'FR' }), book)).toMatchObject({
      refused: 'region_not_priced',
      errors: [{ pointer: '/region' }],
    })
    const listed = { ...book, regions: [...book.regions, { region: 'FR', currency: 'EUR' }] }
    expect(priceOrder(choice({ region: 'FR' }), listed)).toMatchObject({ refused: 'region_not_priced' })
  })

  it('2.S.2 does not exist for an interval that the region lacks', () => {
    const monthly = { ...book, plan_prices: book.plan_prices.filter(({ interval }) => interval === 'month') }
    expect(priceOrder(choice({ interval: 'year' }), monthly)).toMatchObject({ refused: 'interval_not_offered' })
  })

  it('2.S.2 points at every add-on that the plan does not offer', () => {
    expect(priceOrder(choice({ add_ons: ['webinar_500', 'hologram', 'toString'] }), book)).toMatchObject({
      refused: 'add_on_not_offered',
      errors: [{ pointer: '/add_ons/1' }, { pointer: '/add_ons/2' }],
    })
  })

  it('adds up, line by line, whatever is chosen', () => {
    const choices = fc.record({
      interval: fc.constantFrom('month' as const, 'year' as const),
      region: fc.constantFrom(...book.regions.map(({ region }) => region)),
      seats: fc.integer({ min: 1, max: 1000 }),
      add_ons: fc.shuffledSubarray(addOnsOf('pro').map(({ id }) => id)),
    })
    fc.assert(
      fc.property(choices, (chosen) => {
        const price = priceOrder(choice(chosen), book)
        if (!price.ok) throw new Error(price.detail)
        const sum = price.lines.reduce((total, { amount }) => total + amount.amount, 0)
        expect(price.amount.amount).toBe(sum)
        for (const { quantity, unit_amount, amount } of price.lines) {
          expect(amount).toEqual({ amount: quantity * unit_amount.amount, currency: price.amount.currency })
        }
        expect(price.lines).toHaveLength(1 + chosen.add_ons.length)
      }),
    )
  })
})
