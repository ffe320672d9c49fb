import { currentPriceBook } from '../plans/published-price-books.ts'

/** The currency of users whose region has no prices. */
const fallback = 'CNY'

/**
 * The currency in which a user's wallet is kept: that of the prices in the user's region, so that it can pay them (3.4).
 * @example walletCurrency('CN') // 'CNY'
 */
export function walletCurrency(region: string): string {
  return currentPriceBook.regions.find((row) => row.region === region)?.currency ?? fallback
}
