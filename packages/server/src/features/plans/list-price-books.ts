import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { cursorOf } from '../../work/page.ts'
import { loadPriceBooks } from './load-price-book.ts'
import { viewPriceBook } from './view-price-book.ts'

export const listPriceBooks: PlatformHandler<'listPriceBooks'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  const books = await loadPriceBooks(ctx)
  const newestFirst = books.map((book) => viewPriceBook(ctx, book, books)).toReversed()
  const from = query.after === undefined ? 0 : newestFirst.findIndex(({ id }) => cursorOf(id) === query.after) + 1
  const data = newestFirst.slice(from, from + limit)
  const last = data.at(-1)
  const has_more = from + limit < newestFirst.length
  return {
    status: 200,
    body: { data, has_more, next_cursor: has_more && last !== undefined ? cursorOf(last.id) : null },
  }
}

export const listPriceBooksForReview: BackofficeHandler<'listPriceBooksForReview'> = listPriceBooks
