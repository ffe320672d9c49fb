import type { PlatformSchemas } from '@parley/contract/platform'

/** A published price, for one interval in one region. */
export type Price = PlatformSchemas['Price']

/** A published list of prices; it never changes (2.E). Instants are RFC 3339. */
export type PriceBook = Omit<PlatformSchemas['PriceBook'], 'id' | 'object' | 'status' | 'effective_until'>

/** Where a price is looked up. */
export type PricePlace = Pick<Price, 'item' | 'interval' | 'region'>

/**
 * The price of a plan or an add-on, if the book has one for the interval and the region.
 * @example findPrice(book.plan_prices, { item: 'pro', interval: 'month', region: 'CN' })?.unit_amount.amount // 29900
 */
export function findPrice(prices: readonly Price[], { item, interval, region }: PricePlace): Price | undefined {
  return prices.find((price) => price.item === item && price.interval === interval && price.region === region)
}

/**
 * The currency of every price of a region; nothing where the platform does not sell (2.2).
 * @example currencyIn(book, 'CN') // 'CNY'
 */
export function currencyIn({ regions }: Pick<PriceBook, 'regions'>, region: string): string | undefined {
  return regions.find((row) => row.region === region)?.currency
}
