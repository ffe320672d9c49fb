import type { PlatformSchemas } from '@parley/contract/platform'
import type { FieldError } from '../kernel/field-error.ts'
import { addMoney, multiplyRatio, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import { findAddOn } from '../plans/add-on-table.ts'
import type { Interval, Plan } from '../plans/plan.ts'
import { findTier } from '../plans/plan-table.ts'
import { findPrice } from '../plans/price-book.ts'
import type { Price, PriceBook } from '../plans/price-book.ts'

export type PriceLine = PlatformSchemas['PriceLine']

/** What is priced. */
export interface PricedChoice {
  readonly plan: Plan
  /** The service tier, of a plan that has tiers (2.S.4). */
  readonly tier: string | null
  readonly interval: Interval
  readonly seats: number
  readonly add_ons: readonly string[]
  readonly region: string
}

export type OrderPrice =
  | { readonly ok: true; readonly lines: PriceLine[]; readonly amount: Money }
  | {
      readonly ok: false
      readonly refused: 'region_not_priced' | 'interval_not_offered' | 'add_on_not_offered'
      readonly detail: string
      readonly errors: FieldError[]
    }

/**
 * Prices a plan with its add-ons, one line each; the lines add up to the amount (2.2, 2.S.2). Seats multiply the plan and
 * the add-ons that are priced per seat.
 */
export function priceOrder(choice: PricedChoice, book: PriceBook): OrderPrice {
  const { plan, tier, interval, region } = choice
  const currency = book.regions.find((known) => known.region === region)?.currency
  if (currency === undefined) return notPriced(choice, book)
  const planPrice = findPrice(book.plan_prices, { item: tier ?? plan.id, interval, region })
  if (planPrice === undefined) {
    const elsewhere = book.plan_prices.some((price) => price.item === (tier ?? plan.id) && price.region === region)
    return elsewhere ? notByInterval(choice) : notPriced(choice, book)
  }
  const missing = choice.add_ons.filter((id) => addOnPrice(id, choice, book) === undefined)
  if (missing.length > 0) return notOffered(missing, choice)

  const lines = [
    line({ kind: 'plan', name: (findTier(plan, tier) ?? plan).name.en, price: planPrice }, choice),
    ...choice.add_ons.flatMap((id) => {
      const found = addOnPrice(id, choice, book)
      return found === undefined ? [] : [line({ kind: 'add_on', ...found }, choice)]
    }),
  ]
  return { ok: true, lines, amount: lines.map(({ amount }) => amount).reduce(addMoney, zero(currency)) }
}

function addOnPrice(
  id: string,
  { plan, interval, region }: PricedChoice,
  book: PriceBook,
): { name: string; price: Price } | undefined {
  const addOn = findAddOn(plan.id, id)
  const price = findPrice(book.add_on_prices, { item: id, interval, region })
  return addOn === undefined || price === undefined ? undefined : { name: addOn.name.en, price }
}

interface Named {
  readonly kind: 'plan' | 'add_on'
  readonly name: string
  readonly price: Price
}

function line({ kind, name, price }: Named, { seats, interval }: PricedChoice): PriceLine {
  const quantity = price.unit === 'seat' ? seats : 1
  const label = `${name} (${interval})`
  return {
    kind,
    label,
    quantity,
    unit_amount: price.unit_amount,
    amount: multiplyRatio(price.unit_amount, quantity, 1),
  }
}

function notPriced({ plan, region }: PricedChoice, book: PriceBook): OrderPrice {
  const regions = book.regions.map((known) => known.region).join(', ')
  return {
    ok: false,
    refused: 'region_not_priced',
    detail: `Price book ${book.version} has no price of ${plan.name.en} for ${region}. It has prices for: ${regions}.`,
    errors: [{ pointer: '/region', code: 'region_not_priced', detail: `Expected one of: ${regions}.` }],
  }
}

function notByInterval({ plan, interval }: PricedChoice): OrderPrice {
  return {
    ok: false,
    refused: 'interval_not_offered',
    detail: `${plan.name.en} is not offered by the ${interval}. Choose the other interval.`,
    errors: [{ pointer: '/interval', code: 'interval_not_offered', detail: 'Not offered for this plan.' }],
  }
}

function notOffered(missing: readonly string[], { plan, add_ons }: PricedChoice): OrderPrice {
  return {
    ok: false,
    refused: 'add_on_not_offered',
    detail: `${plan.name.en} does not offer: ${missing.join(', ')}. GET /v1/plans/${plan.id} lists its add-ons.`,
    errors: missing.map((id) => ({
      pointer: `/add_ons/${add_ons.indexOf(id)}`,
      code: 'add_on_not_offered',
      detail: 'Not an add-on of this plan.',
    })),
  }
}
