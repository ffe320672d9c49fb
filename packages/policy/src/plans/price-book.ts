import type { PlatformSchemas } from '@parley/contract/platform'

/** A published price, for one interval in one region. */
export type Price = PlatformSchemas['Price']

/** A published list of prices; it never changes (2.E). */
export type PriceBook = Omit<PlatformSchemas['PriceBook'], 'object'>

/** Where a price is looked up. */
export type PricePlace = Pick<Price, 'item' | 'interval' | 'region'>

/**
 * The price of a plan or an add-on, if the book has one for the interval and the region.
 * @example findPrice(book.plan_prices, { item: 'pro', interval: 'month', region: 'CN' })?.unit_amount.amount // 29900
 */
export function findPrice(prices: readonly Price[], { item, interval, region }: PricePlace): Price | undefined {
  return prices.find((price) => price.item === item && price.interval === interval && price.region === region)
}
