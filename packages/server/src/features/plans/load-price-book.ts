import { bookInForce } from '@parley/policy/plans/book-in-force'
import type { PriceBooks } from '@parley/policy/plans/book-in-force'
import type { PriceBook } from '@parley/policy/plans/price-book'
import { publishedPriceBooks } from '@parley/policy/plans/published-price-books'
import type { Context } from '../../work/context.ts'
import { findLatestBook, findStaffBook, listStaffBooks } from './store.ts'

/** The price book by which new orders are priced (2.E). Books of the staff come after all that are shipped. */
export async function loadBookInForce(ctx: Context): Promise<PriceBook> {
  const latest = await findLatestBook(ctx)
  return bookInForce(latest === undefined ? publishedPriceBooks : [...publishedPriceBooks, latest], ctx.now)
}

/** The price book that an order pins; books are never taken back, so that it is there (2.E). */
export async function loadPinnedBook(
  ctx: Context,
  { price_book_version }: { readonly price_book_version: string },
): Promise<PriceBook> {
  const shipped = publishedPriceBooks.find((book) => book.version === price_book_version)
  const book = shipped ?? (await findStaffBook(ctx, price_book_version))
  if (book === undefined) throw new Error(`The price book ${price_book_version} was lost`)
  return book
}

/** Every published price book, those that are shipped first. */
export async function loadPriceBooks(ctx: Context): Promise<PriceBooks> {
  return [...publishedPriceBooks, ...(await listStaffBooks(ctx))]
}
