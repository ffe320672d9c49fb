import { describe, expect, it } from 'vitest'
import { decidePublication } from './decide-publication.ts'
import type { PriceBookDraft } from './decide-publication.ts'
import { priceBook20260101 } from './price-books/2026-01-01.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const draft = (changes: Partial<PriceBookDraft> = {}): PriceBookDraft => {
  const { regions, plan_prices, add_on_prices } = priceBook20260101
  const effective_from = '2026-10-01T00:00:00+08:00'
  return { version: '2026-10-01', effective_from, regions, plan_prices, add_on_prices, ...changes }
}
const decide = (changes: Partial<PriceBookDraft> = {}) => decidePublication(draft(changes), [priceBook20260101], now)

describe('publishing a price book', () => {
  it('2.E fixes its prices and the instant from which they hold', () => {
    expect(decide()).toMatchObject({
      ok: true,
      book: {
        version: '2026-10-01',
        published_at: '2026-09-01T01:00:00.000Z',
        effective_from: '2026-09-30T16:00:00.000Z',
        plan_prices: priceBook20260101.plan_prices,
      },
      decision: { outcome: 'price_book_published', clauses: ['2.E', '2.2', '2.S.2', '2.4'] },
    })
  })

  it('2.E takes effect at once where the staff wants that, and never in the past', () => {
    expect(decide({ effective_from: '2026-09-01T01:00:00.000Z' }).ok).toBe(true)
    expect(decide({ effective_from: '2026-09-01T00:59:59.999Z' })).toMatchObject({
      refused: 'price_book_invalid',
      errors: [{ pointer: '/effective_from', code: 'in_the_past', clause: '2.E' }],
    })
  })

  it('2.E is refused under a version that was used, and before a book that was published', () => {
    expect(decide({ version: '2026-01-01' })).toMatchObject({
      refused: 'price_book_exists',
      errors: [{ pointer: '/version' }],
    })
    expect(decide({ effective_from: priceBook20260101.effective_from })).toMatchObject({
      refused: 'price_book_overlaps',
      errors: [{ pointer: '/effective_from' }],
    })
  })

  it('2.2 is refused with every entry that is wrong', () => {
    const { regions, plan_prices } = priceBook20260101
    expect(decide({ regions: regions.slice(1), plan_prices: plan_prices.slice(2) })).toMatchObject({
      refused: 'price_book_invalid',
      decision: { clauses: ['2.E', '2.2', '2.S.2', '2.4'] },
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/regions', code: 'region_dropped' })]),
    })
  })
})
