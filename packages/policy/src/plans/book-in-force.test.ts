import { describe, expect, it } from 'vitest'
import { bookInForce, lastBook, standingOf } from './book-in-force.ts'
import type { PriceBooks } from './book-in-force.ts'
import type { PriceBook } from './price-book.ts'

const book = (version: string, effective_from: string): PriceBook => ({
  version,
  published_at: '2026-01-01T00:00:00.000Z',
  effective_from,
  regions: [],
  plan_prices: [],
  add_on_prices: [],
})
const first = book('2026', '2026-01-01T00:00:00.000Z')
const second = book('2027', '2027-01-01T00:00:00.000Z')
const third = book('2028', '2028-01-01T00:00:00.000Z')
const books: PriceBooks = [third, first, second]
const at = (text: string) => Date.parse(text)

describe('the price book in force', () => {
  it.each([
    ['2026-12-31T23:59:59.999Z', '2026'],
    ['2027-01-01T00:00:00.000Z', '2027'],
    ['2028-01-01T00:00:00.000Z', '2028'],
    ['2099-01-01T00:00:00.000Z', '2028'],
  ])('2.E at %s is %s, in whatever order they are listed', (now, version) => {
    expect(bookInForce(books, at(now)).version).toBe(version)
  })

  it('2.E is the first of all before any has begun', () => {
    expect(bookInForce(books, at('2025-06-01T00:00:00Z')).version).toBe('2026')
    expect(standingOf(first, books, at('2025-06-01T00:00:00Z')).status).toBe('in_force')
  })

  it('2.E follows on those before it and gives way to the next', () => {
    const now = at('2027-06-01T00:00:00Z')
    expect(standingOf(first, books, now)).toEqual({ status: 'superseded', effective_until: second.effective_from })
    expect(standingOf(second, books, now)).toEqual({ status: 'in_force', effective_until: third.effective_from })
    expect(standingOf(third, books, now)).toEqual({ status: 'upcoming', effective_until: null })
    expect(lastBook(books).version).toBe('2028')
  })
})
