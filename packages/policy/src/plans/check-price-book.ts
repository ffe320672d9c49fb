import { findAddOn } from './add-on-table.ts'
import { findPlan, plans } from './plan-table.ts'
import { findPrice } from './price-book.ts'
import type { Price, PriceBook } from './price-book.ts'

/**
 * What is wrong with a price book before it is published; empty where nothing is. Amounts are positive and in the currency
 * of their region, the free plan has no price (2.1), and a larger plan costs more than a smaller one wherever both are
 * listed, the flagship most (2.4).
 * @example checkPriceBook(currentPriceBook) // []
 */
export function checkPriceBook(book: PriceBook): string[] {
  return [
    ...[...book.plan_prices, ...book.add_on_prices].flatMap((price) => amountComplaints(price, book)),
    ...book.plan_prices.flatMap((price) => planComplaints(price, book)),
    ...book.add_on_prices.flatMap((price) => addOnComplaints(price, book)),
    ...repeated([...book.plan_prices, ...book.add_on_prices]),
  ]
}

function amountComplaints(price: Price, book: PriceBook): string[] {
  const currency = book.regions.find(({ region }) => region === price.region)?.currency
  if (currency === undefined) return [`${where(price)}: the book has no such region`]
  return [
    ...(price.unit_amount.currency === currency ? [] : [`${where(price)}: expected ${currency}`]),
    ...(price.unit_amount.amount > 0 ? [] : [`${where(price)}: expected more than nothing`]),
  ]
}

function planComplaints(price: Price, book: PriceBook): string[] {
  const plan = findPlan(price.item)
  if (plan === undefined) return [`${where(price)}: there is no such plan`]
  if (plan.pricing === 'free') return [`${where(price)}: the plan is free (2.1)`]
  const smaller = plans.slice(0, plans.indexOf(plan)).flatMap(({ id }) => {
    const below = findPrice(book.plan_prices, { ...price, item: id })
    return below !== undefined && below.unit_amount.amount >= price.unit_amount.amount ? [id] : []
  })
  return smaller.map((id) => `${where(price)}: expected more than ${id} costs (2.4)`)
}

function addOnComplaints(price: Price, book: PriceBook): string[] {
  const offered = plans.some(({ id }) => {
    const sold = findPrice(book.plan_prices, { ...price, item: id }) !== undefined
    return sold && findAddOn(id, price.item) !== undefined
  })
  return offered ? [] : [`${where(price)}: no plan that is sold there offers it`]
}

function repeated(prices: readonly Price[]): string[] {
  const places = prices.map(where)
  return places.filter((place, index) => places.indexOf(place) < index).map((place) => `${place}: listed twice`)
}

const where = ({ item, interval, region }: Price): string => `${item} by the ${interval} in ${region}`
