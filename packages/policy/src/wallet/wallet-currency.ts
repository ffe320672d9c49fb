import { currencyIn } from '../plans/price-book.ts'
import type { PriceBook } from '../plans/price-book.ts'

/** The currency of users whose region has no prices. */
const fallback = 'CNY'

/**
 * The currency in which a user's wallet is kept: that of the prices in the user's region, so that it can pay them (3.4).
 * @example walletCurrency('CN', book) // 'CNY'
 */
export const walletCurrency = (region: string, book: Pick<PriceBook, 'regions'>): string =>
  currencyIn(book, region) ?? fallback
