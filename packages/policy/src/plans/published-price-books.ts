import type { PriceBook } from './price-book.ts'
import { priceBook20260101 } from './price-books/2026-01-01.ts'

/** Every published price book, oldest first (2.E). */
export const publishedPriceBooks: readonly PriceBook[] = [priceBook20260101]

/** The price book by which new orders are priced. */
export const currentPriceBook: PriceBook = priceBook20260101

/**
 * The price book of a version, or the one in force for the word `current`.
 * @example findPriceBook('current')?.version // '2026-01-01'
 */
export function findPriceBook(version: string): PriceBook | undefined {
  if (version === 'current') return currentPriceBook
  return publishedPriceBooks.find((book) => book.version === version)
}
