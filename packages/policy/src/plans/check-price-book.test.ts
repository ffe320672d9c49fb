import { describe, expect, it } from 'vitest'
import { checkPriceBook } from './check-price-book.ts'
import type { Price, PriceBook } from './price-book.ts'
import { findPriceBook, publishedPriceBooks } from './published-price-books.ts'

const price = (item: string, amount: number, changes: Partial<Price> = {}): Price => ({
  item,
  interval: 'month',
  region: 'CN',
  unit: 'seat',
  unit_amount: { amount, currency: 'CNY' },
  ...changes,
})
const book = (plan_prices: Price[], add_on_prices: Price[] = []): PriceBook => ({
  version: 'draft',
  published_at: '2026-01-01T00:00:00.000Z',
  regions: [{ region: 'CN', currency: 'CNY' }],
  plan_prices,
  add_on_prices,
})

describe('a price book', () => {
  it.each(publishedPriceBooks)('2.E was published without a fault: $version', (published) => {
    expect(checkPriceBook(published)).toEqual([])
  })

  it('2.E is found by its version, or as the current one', () => {
    expect(findPriceBook('current')).toBe(publishedPriceBooks.at(-1))
    expect(findPriceBook('2026-01-01')?.version).toBe('2026-01-01')
    expect(findPriceBook('1999-01-01')).toBeUndefined()
  })

  it('2.1 has no price for the free plan', () => {
    expect(checkPriceBook(book([price('basic', 1)]))).toEqual(['basic by the month in CN: the plan is free (2.1)'])
  })

  it('2.4 lists the flagship above the lower plans', () => {
    expect(checkPriceBook(book([price('pro', 200), price('flagship', 200)]))).toEqual([
      'flagship by the month in CN: expected more than pro costs (2.4)',
    ])
    expect(checkPriceBook(book([price('pro', 200), price('flagship', 201)]))).toEqual([])
  })

  it('2.2 keeps to one currency in a region', () => {
    const wrong = price('pro', 100, { unit_amount: { amount: 100, currency: 'USD' } })
    expect(checkPriceBook(book([wrong]))).toEqual(['pro by the month in CN: expected CNY'])
    expect(checkPriceBook(book([price('pro', 100, { region: 'FR' })]))).toEqual([
      'pro by the month in FR: the book has no such region',
    ])
  })

  it('2.S.2 prices add-ons of plans that are sold', () => {
    expect(checkPriceBook(book([price('pro', 100)], [price('webinar_500', 50)]))).toEqual([])
    expect(checkPriceBook(book([], [price('webinar_500', 50)]))).toEqual([
      'webinar_500 by the month in CN: no plan that is sold there offers it',
    ])
  })

  it('names unknown plans, empty amounts and repetitions', () => {
    expect(checkPriceBook(book([price('gold', 0), price('gold', 0)]))).toEqual([
      'gold by the month in CN: expected more than nothing',
      'gold by the month in CN: expected more than nothing',
      'gold by the month in CN: there is no such plan',
      'gold by the month in CN: there is no such plan',
      'gold by the month in CN: listed twice',
    ])
  })
})
