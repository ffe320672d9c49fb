import { currencyIn, findPrice } from './price-book.ts'
import type { Price, PricePlace } from './price-book.ts'
import { complaint, placeText } from './price-complaint.ts'
import type { PriceComplaint, PriceTables } from './price-complaint.ts'

/**
 * What a book leaves out: a region or a plan that the book before sells (2.2, 2.E), or one of the two intervals of what it
 * prices at all (2.S.2). A region keeps its currency, in which present periods were paid. Add-ons may be given up.
 * @param before the book that it follows on; `null` for the first of all
 */
export function checkContinuity(book: PriceTables, before: PriceTables | null): PriceComplaint[] {
  const kept = before === null ? [] : before.plan_prices.filter(({ region }) => currencyIn(book, region) !== undefined)
  return [
    ...(before === null ? [] : regionComplaints(book, before)),
    ...missing([...kept, ...bothIntervals(book.plan_prices)], book.plan_prices, 'plan_prices'),
    ...missing(bothIntervals(book.add_on_prices), book.add_on_prices, 'add_on_prices'),
  ]
}

function regionComplaints(book: PriceTables, before: PriceTables): PriceComplaint[] {
  return before.regions.flatMap(({ region, currency }) => {
    const index = book.regions.findIndex((row) => row.region === region)
    if (index === -1) {
      const at = { pointer: '/regions', code: 'region_dropped', clause: '2.2' } as const
      return [complaint(at, `expected ${region} again, which the book before prices`)]
    }
    if (book.regions[index]?.currency === currency) return []
    const at = { pointer: `/regions/${index}/currency`, code: 'currency_changed', clause: '2.2' } as const
    return [complaint(at, `expected ${currency} in ${region}, as in the book before`)]
  })
}

const bothIntervals = (prices: readonly Price[]): PricePlace[] =>
  prices.flatMap(({ item, region }) => (['month', 'year'] as const).map((interval) => ({ item, interval, region })))

/** One complaint for each place that is wanted and not priced, however often it is wanted. */
function missing(
  wanted: readonly PricePlace[],
  prices: readonly Price[],
  list: 'plan_prices' | 'add_on_prices',
): PriceComplaint[] {
  const places = new Map(wanted.map((place) => [placeText(place), place]))
  return [...places]
    .filter(([, place]) => findPrice(prices, place) === undefined)
    .map(([text, place]) => {
      const half = prices.some(({ item, region }) => item === place.item && region === place.region)
      const clause = half ? '2.S.2' : '2.E'
      return complaint({ pointer: `/${list}`, code: 'price_missing', clause }, `${text}: expected a price`)
    })
}
