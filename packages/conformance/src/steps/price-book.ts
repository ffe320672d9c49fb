import type { Schemas } from '@parley/sdk/backoffice'
import type { World } from '../targets/target.ts'

type Draft = Schemas['PriceBookDraft']

/**
 * A draft that may be published: the prices of the last book, in force from a day after that and after now. Its version is
 * the instant from which it is in force.
 */
export async function draftPriceBook(world: World, changes: Partial<Draft> = {}): Promise<Draft> {
  const [last] = (await world.staff.priceBooks.list({ limit: 1 })).data
  if (last === undefined) throw new Error('There is always a price book')
  const { now } = await world.control.clock.get()
  const day = Math.max(Date.parse(now), Date.parse(last.effective_from)) + 86_400_000
  const effective_from = changes.effective_from ?? new Date(day).toISOString()
  const { regions, plan_prices, add_on_prices } = last
  const version = effective_from.replaceAll(/[:.]/g, '-')
  return { version, effective_from, regions, plan_prices, add_on_prices, ...changes }
}

/** Publishes a book in which a plan or an add-on costs something else in a region, and all the rest what it did. */
export async function publishPrice(
  world: World,
  { item, region, amounts }: { item: string; region: string; amounts: { month: number; year: number } },
  effective_from?: string,
): Promise<Schemas['PriceBook']> {
  const draft = await draftPriceBook(world, effective_from === undefined ? {} : { effective_from })
  const plan_prices = draft.plan_prices.map((price) =>
    price.item === item && price.region === region
      ? { ...price, unit_amount: { ...price.unit_amount, amount: amounts[price.interval] } }
      : price,
  )
  return world.staff.priceBooks.publish({ ...draft, plan_prices })
}
