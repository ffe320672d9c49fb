import type { PlatformSchemas } from '@parley/contract/platform'
import { addOnsOf } from '@parley/policy/plans/add-on-table'
import type { Plan } from '@parley/policy/plans/plan'
import { featuresOf, limitsOf } from '@parley/policy/plans/plan-scope'
import type { Price, PriceBook } from '@parley/policy/plans/price-book'
import { itemsOf } from '@parley/policy/plans/sold-items'
import type { Context } from '../../work/context.ts'

export type PlanView = PlatformSchemas['Plan']

/** A plan as the API shows it, with the prices that a book has in one region or in all. */
export function viewPlan(
  ctx: Context,
  plan: Plan,
  { book, region }: { book: PriceBook; region: string | undefined },
): PlanView {
  const pricesOf = (prices: readonly Price[], items: readonly string[]) =>
    prices.filter((price) => items.includes(price.item) && (region === undefined || price.region === region))
  const { version, plan_prices, add_on_prices } = book
  return {
    id: plan.id,
    object: 'plan',
    name: plan.name[ctx.locale],
    includes: plan.includes,
    account_kinds: [...plan.account_kinds],
    features: [...featuresOf(plan)],
    limits: limitsOf(plan, ctx.settings.parameters),
    pricing: plan.pricing,
    purchasable: [plan, ...plan.tiers].some(({ pricing }) => pricing === 'list_price'),
    tiers: plan.tiers.map(({ id, name, features, pricing }) => ({
      id,
      name: name[ctx.locale],
      features: [...features],
      pricing,
    })),
    price_book_version: version,
    prices: pricesOf(plan_prices, itemsOf(plan.id)),
    add_ons: addOnsOf(plan.id).map(({ id, name }) => ({
      id,
      name: name[ctx.locale],
      prices: pricesOf(add_on_prices, [id]),
    })),
    clauses: [...plan.clauses],
  }
}
