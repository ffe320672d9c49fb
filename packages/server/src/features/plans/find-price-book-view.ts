import type { Context } from '../../work/context.ts'
import { loadPriceBooks } from './load-price-book.ts'
import { bookId, viewPriceBook } from './view-price-book.ts'
import type { PriceBookView } from './view-price-book.ts'

/** A price book by the id under which events speak of it. */
export async function findPriceBookView(ctx: Context, id: string): Promise<PriceBookView | undefined> {
  const books = await loadPriceBooks(ctx)
  const book = books.find(({ version }) => bookId(version) === id)
  return book === undefined ? undefined : viewPriceBook(ctx, book, books)
}
