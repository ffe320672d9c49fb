import { findAddOn } from './add-on-table.ts'
import { checkContinuity } from './check-continuity.ts'
import { currencyIn, findPrice } from './price-book.ts'
import type { Price } from './price-book.ts'
import { complaint, placeText } from './price-complaint.ts'
import type { PriceComplaint, PriceTables } from './price-complaint.ts'
import { soldItems } from './sold-items.ts'
import type { SoldItem } from './sold-items.ts'

/** A price with its place in the request. */
interface Entry {
  readonly price: Price
  readonly pointer: string
}

/**
 * What is wrong with the prices of a book before it is published; empty where nothing is. Amounts are positive and in the
 * currency of their region (2.2), the free plan has no price (2.1), a larger plan costs more than a smaller one wherever
 * both are listed, the flagship most (2.4), both intervals are priced (2.S.2), and nothing that the book before sells is
 * left out (2.E).
 * @param before the book that it follows on; `null` for the first of all
 * @example checkPriceBook(book, null) // []
 */
export function checkPriceBook(book: PriceTables, before: PriceTables | null): PriceComplaint[] {
  const planEntries = entriesOf(book.plan_prices, 'plan_prices')
  const addOnEntries = entriesOf(book.add_on_prices, 'add_on_prices')
  return [
    ...repeatedRegions(book),
    ...[...planEntries, ...addOnEntries].flatMap((entry) => amountComplaints(entry, book)),
    ...planEntries.flatMap((entry) => planComplaints(entry, book)),
    ...addOnEntries.flatMap((entry) => addOnComplaints(entry, book)),
    ...repeated(planEntries),
    ...repeated(addOnEntries),
    ...checkContinuity(book, before),
  ]
}

const entriesOf = (prices: readonly Price[], list: string): Entry[] =>
  prices.map((price, index) => ({ price, pointer: `/${list}/${index}` }))

function repeatedRegions({ regions }: PriceTables): PriceComplaint[] {
  return regions.flatMap(({ region }, index) =>
    regions.findIndex((other) => other.region === region) === index
      ? []
      : [
          complaint(
            { pointer: `/regions/${index}/region`, code: 'repeated', clause: '2.2' },
            `${region}: listed twice`,
          ),
        ],
  )
}

function amountComplaints({ price, pointer }: Entry, book: PriceTables): PriceComplaint[] {
  const currency = currencyIn(book, price.region)
  if (currency === undefined) {
    const at = { pointer: `${pointer}/region`, code: 'region_unknown', clause: '2.2' } as const
    return [complaint(at, `${placeText(price)}: the book has no such region`)]
  }
  const foreign = { pointer: `${pointer}/unit_amount/currency`, code: 'currency_mismatch', clause: '2.2' } as const
  const worthless = { pointer: `${pointer}/unit_amount/amount`, code: 'amount_not_positive', clause: '2.E' } as const
  return [
    ...(price.unit_amount.currency === currency
      ? []
      : [complaint(foreign, `${placeText(price)}: expected ${currency}`)]),
    ...(price.unit_amount.amount > 0 ? [] : [complaint(worthless, `${placeText(price)}: expected more than nothing`)]),
  ]
}

function planComplaints({ price, pointer }: Entry, book: PriceTables): PriceComplaint[] {
  const sold = soldItems.find(({ id }) => id === price.item)
  const unsold = sold === undefined ? unknownItem : sold.pricing === 'list_price' ? null : notListed(sold)
  if (unsold !== null) {
    const { text, ...why } = unsold
    return [complaint({ pointer: `${pointer}/item`, ...why }, `${placeText(price)}: ${text}`)]
  }
  const smaller = soldItems.slice(0, sold === undefined ? 0 : soldItems.indexOf(sold)).filter(({ id }) => {
    const below = findPrice(book.plan_prices, { ...price, item: id })
    return below !== undefined && below.unit_amount.amount >= price.unit_amount.amount
  })
  const at = { pointer: `${pointer}/unit_amount/amount`, code: 'not_above_lower_plan', clause: '2.4' } as const
  return smaller.map(({ id }) => complaint(at, `${placeText(price)}: expected more than ${id} costs`))
}

interface Unsold extends Pick<PriceComplaint, 'code' | 'clause'> {
  readonly text: string
}

const listed = soldItems.filter(({ pricing }) => pricing === 'list_price').map(({ id }) => id)
const unknownItem: Unsold = {
  code: 'item_unknown',
  clause: '2.E',
  text: `there is no such plan or tier, expected one of ${listed.join(', ')}`,
}

function notListed({ plan, pricing }: SoldItem): Unsold {
  if (pricing === 'free') return { code: 'plan_is_free', clause: '2.1', text: 'the plan is free' }
  return { code: 'sold_by_quote', clause: plan.tiers.length === 0 ? '2.S.3' : '2.S.4', text: 'it is sold by quote' }
}

function addOnComplaints({ price, pointer }: Entry, book: PriceTables): PriceComplaint[] {
  const offered = soldItems.some(({ id, plan }) => {
    const sold = findPrice(book.plan_prices, { ...price, item: id }) !== undefined
    return sold && findAddOn(plan.id, price.item) !== undefined
  })
  const at = { pointer: `${pointer}/item`, code: 'add_on_not_offered', clause: '2.S.2' } as const
  return offered ? [] : [complaint(at, `${placeText(price)}: no plan that is sold there offers it`)]
}

function repeated(entries: readonly Entry[]): PriceComplaint[] {
  const places = entries.map(({ price }) => placeText(price))
  return entries.flatMap(({ pointer, price }, index) =>
    places.indexOf(placeText(price)) === index
      ? []
      : [complaint({ pointer, code: 'repeated', clause: '2.E' }, `${placeText(price)}: listed twice`)],
  )
}
