import { money } from '../kernel/money.ts'
import type { AddOnId, Interval, PlanId, TierId } from './plan.ts'
import type { Price, PriceBook } from './price-book.ts'

/** What a thing costs in one region by interval, in minor units, and what multiplies it. */
export interface PriceRow<Item extends string> {
  readonly item: Item
  readonly unit: Price['unit']
  readonly amounts: Readonly<Record<Interval, number>>
}

/** The prices of one region, all in its currency. */
export interface RegionPrices {
  readonly region: string
  readonly currency: string
  readonly plans: readonly PriceRow<PlanId | TierId>[]
  readonly add_ons: readonly PriceRow<AddOnId>[]
}

/** Spreads regional price tables into a book of single prices (2.2, 2.S.2). */
export function buildPriceBook(edition: {
  readonly version: string
  /** RFC 3339; new orders are priced by it from then on. */
  readonly effective_from: string
  readonly regions: readonly RegionPrices[]
}): PriceBook {
  return {
    version: edition.version,
    published_at: edition.effective_from,
    effective_from: edition.effective_from,
    regions: edition.regions.map(({ region, currency }) => ({ region, currency })),
    plan_prices: edition.regions.flatMap((table) => spread(table.plans, table)),
    add_on_prices: edition.regions.flatMap((table) => spread(table.add_ons, table)),
  }
}

const intervals: readonly Interval[] = ['month', 'year']

function spread(rows: readonly PriceRow<string>[], { region, currency }: RegionPrices): Price[] {
  return rows.flatMap(({ item, unit, amounts }) =>
    intervals.map((interval) => ({ item, interval, region, unit, unit_amount: money(amounts[interval], currency) })),
  )
}
