import { currentPriceBook, findPriceBook } from '@parley/policy/plans/published-price-books'
import type { PlatformHandler } from '../../http/handlers.ts'

export const getPriceBook: PlatformHandler<'getPriceBook'> = async (_ctx, { path }) => {
  const book = findPriceBook(path.version)
  if (book === undefined) {
    const named = JSON.stringify(path.version.slice(0, 64))
    return {
      refused: 'not_found',
      detail: `There is no price book ${named}. The current one is ${currentPriceBook.version}.`,
    }
  }
  return { status: 200, body: { object: 'price_book', ...book } }
}
