import { describe, expect, it } from 'vitest'
import { checkPriceBook } from './check-price-book.ts'
import type { Price } from './price-book.ts'
import type { PriceTables } from './price-complaint.ts'
import { publishedPriceBooks } from './published-price-books.ts'

const price = (item: string, amount: number, changes: Partial<Price> = {}): Price => ({
  item,
  interval: 'month',
  region: 'CN',
  unit: 'seat',
  unit_amount: { amount, currency: 'CNY' },
  ...changes,
})
/** By the month and by the year, which costs ten times as much. */
const both = (item: string, amount: number, changes: Partial<Price> = {}): Price[] => [
  price(item, amount, changes),
  price(item, 10 * amount, { ...changes, interval: 'year' }),
]
const book = (plan_prices: Price[], changes: Partial<PriceTables> = {}): PriceTables => ({
  regions: [{ region: 'CN', currency: 'CNY' }],
  plan_prices,
  add_on_prices: [],
  ...changes,
})
const found = (checked: PriceTables, before: PriceTables | null = null) =>
  checkPriceBook(checked, before).map(({ pointer, code, clause }) => `${clause} ${code} ${pointer}`)

describe('a price book', () => {
  it.each(publishedPriceBooks)('2.E was published without a fault: $version', (published) => {
    const before = publishedPriceBooks[publishedPriceBooks.indexOf(published) - 1] ?? null
    expect(checkPriceBook(published, before)).toEqual([])
  })

  it('2.1 has no price of the free plan', () => {
    expect(checkPriceBook(book(both('basic', 1)), null)[0]).toEqual({
      pointer: '/plan_prices/0/item',
      code: 'plan_is_free',
      clause: '2.1',
      detail: 'basic by the month in CN: the plan is free (2.1).',
    })
  })

  it('2.4 has the flagship above every smaller plan, wherever both are listed', () => {
    expect(found(book([...both('pro', 200), ...both('flagship_standard', 200)]))).toEqual([
      '2.4 not_above_lower_plan /plan_prices/2/unit_amount/amount',
      '2.4 not_above_lower_plan /plan_prices/3/unit_amount/amount',
    ])
    expect(found(book([...both('pro', 200), ...both('flagship_standard', 201)]))).toEqual([])
  })

  it('2.S.3, 2.S.4 has no price of what is sold by quote, and a plan with tiers is priced by tier', () => {
    expect(
      found(book([...both('enterprise', 300), ...both('flagship_tailored', 400), ...both('flagship', 500)])),
    ).toEqual([
      '2.S.3 sold_by_quote /plan_prices/0/item',
      '2.S.3 sold_by_quote /plan_prices/1/item',
      '2.S.4 sold_by_quote /plan_prices/2/item',
      '2.S.4 sold_by_quote /plan_prices/3/item',
      '2.E item_unknown /plan_prices/4/item',
      '2.E item_unknown /plan_prices/5/item',
    ])
  })

  it('2.2 has every price in the currency of its region, and above nothing', () => {
    const foreign = price('pro', 0, { unit_amount: { amount: 0, currency: 'USD' } })
    expect(found(book([foreign, price('pro', 5, { interval: 'year' })]))).toEqual([
      '2.2 currency_mismatch /plan_prices/0/unit_amount/currency',
      '2.E amount_not_positive /plan_prices/0/unit_amount/amount',
    ])
    expect(found(book(both('pro', 100, { region: 'FR' })))).toEqual([
      '2.2 region_unknown /plan_prices/0/region',
      '2.2 region_unknown /plan_prices/1/region',
    ])
    const twice = [
      { region: 'CN', currency: 'CNY' },
      { region: 'CN', currency: 'USD' },
    ]
    expect(found(book(both('pro', 100), { regions: twice }))).toEqual(['2.2 repeated /regions/1/region'])
  })

  it('2.S.2 prices an add-on only where a plan that offers it is sold', () => {
    const add_on_prices = both('webinar_500', 50)
    expect(found(book(both('pro', 100), { add_on_prices }))).toEqual([])
    expect(found(book([], { add_on_prices }))).toEqual([
      '2.S.2 add_on_not_offered /add_on_prices/0/item',
      '2.S.2 add_on_not_offered /add_on_prices/1/item',
    ])
  })

  it('2.S.2 prices what it sells by the month and by the year', () => {
    const add_on_prices = [price('webinar_500', 50)]
    expect(found(book([price('pro', 100)], { add_on_prices }))).toEqual([
      '2.S.2 price_missing /plan_prices',
      '2.S.2 price_missing /add_on_prices',
    ])
  })

  it('2.E names plans that there are, and each price once', () => {
    expect(found(book([...both('gold', 1), ...both('pro', 1), price('pro', 2)]))).toEqual([
      '2.E item_unknown /plan_prices/0/item',
      '2.E item_unknown /plan_prices/1/item',
      '2.E repeated /plan_prices/4',
    ])
  })
})

describe('a price book that follows on another', () => {
  const before = book(
    [...both('pro', 100), ...both('pro', 20, { region: 'US', unit_amount: { amount: 20, currency: 'USD' } })],
    {
      regions: [
        { region: 'CN', currency: 'CNY' },
        { region: 'US', currency: 'USD' },
      ],
      add_on_prices: both('webinar_500', 50),
    },
  )

  it('2.2 sells in every region of the book before, in its currency', () => {
    expect(found(book(both('pro', 100)), before)).toEqual(['2.2 region_dropped /regions'])
    const regions = [
      { region: 'US', currency: 'EUR' },
      { region: 'CN', currency: 'CNY' },
    ]
    const prices = [
      ...both('pro', 100),
      ...both('pro', 20, { region: 'US', unit_amount: { amount: 20, currency: 'EUR' } }),
    ]
    expect(found(book(prices, { regions }), before)).toEqual(['2.2 currency_changed /regions/0/currency'])
  })

  it('2.E prices again what the book before prices; it may give up add-ons, and add regions', () => {
    const { regions, plan_prices } = before
    expect(found({ regions, plan_prices, add_on_prices: [] }, before)).toEqual([])
    expect(found(book(plan_prices.slice(0, 2), { regions }), before)).toEqual([
      '2.E price_missing /plan_prices',
      '2.E price_missing /plan_prices',
    ])
    expect(found(book(plan_prices.slice(0, 3), { regions }), before)).toEqual(['2.S.2 price_missing /plan_prices'])
    const more = both('pro', 30, { region: 'SG', unit_amount: { amount: 30, currency: 'SGD' } })
    const wider = { regions: [...regions, { region: 'SG', currency: 'SGD' }] }
    expect(found(book([...plan_prices, ...more], wider), before)).toEqual([])
  })
})
