import type { PlatformSchemas } from '@parley/contract/platform'
import { standingOf } from '@parley/policy/plans/book-in-force'
import type { PriceBooks } from '@parley/policy/plans/book-in-force'
import type { PriceBook } from '@parley/policy/plans/price-book'
import type { Context } from '../../work/context.ts'

export type PriceBookView = PlatformSchemas['PriceBook']

/**
 * The id under which events speak of a price book. Its version is its name, so that shipped books have one in every world.
 * @example bookId('2026-01-01') // 'pbk_2026-01-01'
 */
export const bookId = (version: string): string => `pbk_${version}`

/** A price book as the API shows it, with where it stands among all that are published. */
export function viewPriceBook(ctx: Context, book: PriceBook, books: PriceBooks): PriceBookView {
  return {
    id: bookId(book.version),
    version: book.version,
    object: 'price_book',
    ...standingOf(book, books, ctx.now),
    published_at: book.published_at,
    effective_from: book.effective_from,
    regions: book.regions,
    plan_prices: book.plan_prices,
    add_on_prices: book.add_on_prices,
  }
}
