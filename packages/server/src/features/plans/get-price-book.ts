import { bookInForce } from '@parley/policy/plans/book-in-force'
import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { loadPriceBooks } from './load-price-book.ts'
import { viewPriceBook } from './view-price-book.ts'

export const getPriceBook: PlatformHandler<'getPriceBook'> = async (ctx, { path }) => {
  const books = await loadPriceBooks(ctx)
  const current = bookInForce(books, ctx.now)
  const book = path.version === 'current' ? current : books.find(({ version }) => version === path.version)
  if (book === undefined) {
    const named = JSON.stringify(path.version.slice(0, 64))
    return { refused: 'not_found', detail: `There is no price book ${named}. The current one is ${current.version}.` }
  }
  return { status: 200, body: viewPriceBook(ctx, book, books) }
}

export const getPriceBookForReview: BackofficeHandler<'getPriceBookForReview'> = getPriceBook
