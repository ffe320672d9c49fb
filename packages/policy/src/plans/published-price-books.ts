import type { PriceBooks } from './book-in-force.ts'
import { priceBook20260101 } from './price-books/2026-01-01.ts'

/** The price books that were published before any that the staff publishes, oldest first (2.E). */
export const publishedPriceBooks: PriceBooks = [priceBook20260101]
