import { explain } from '../kernel/decision.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'
import { priceOrder } from '../orders/price-order.ts'
import type { PriceLine } from '../orders/price-order.ts'
import { weighChoice } from '../orders/weigh-choice.ts'
import type { OrderChoice, OrderFacts, OrderRefusal } from '../orders/weigh-choice.ts'
import { findPlan } from '../plans/plan-table.ts'
import type { PriceBook } from '../plans/price-book.ts'

/** What the next period of a subscription is priced from. */
export interface RenewalFacts extends OrderFacts {
  /** The price book by which the present period was bought. */
  readonly pinned: PriceBook
}

export interface RenewalPrice {
  readonly ok: true
  readonly region: string
  readonly lines: PriceLine[]
  readonly amount: Money
  /** The same choice costs something else by the book of the present period. */
  readonly price_changed: boolean
  readonly decision: Decision
}

/**
 * What the next period costs: the choice is weighed like an order's, by the price book in force now and in the billing
 * region of the account (2.E, INT-33, INT-35).
 */
export function decideRenewalPrice(
  { choice, facts }: { choice: OrderChoice; facts: RenewalFacts },
  parameters: Parameters,
  now: Instant,
): RenewalPrice | Refused<OrderRefusal> {
  const weighed = weighChoice({ choice, facts }, parameters, now)
  if (!weighed.ok) return weighed
  const { region, lines, amount, decision } = weighed
  const before = priceThen(choice, { ...facts, region })
  const price_changed = before !== null && (before.amount !== amount.amount || before.currency !== amount.currency)
  const why = explain()
    .clause(...decision.clauses)
    .interpretation('INT-33', ...decision.interpretations)
    .parameter(parameters, 'renewal.notice')
    .parameter(parameters, 'renewal.dunning_hours')
  for (const { label, value, unit } of decision.steps) why.step(label, value, unit)
  if (before !== null && price_changed) why.step('by the price book of the present period', before.amount, 'fen')
  return { ok: true, region, lines, amount, price_changed, decision: why.outcome('renewal_priced') }
}

function priceThen(choice: OrderChoice, { pinned, region }: RenewalFacts & { region: string }): Money | null {
  const plan = findPlan(choice.plan_id)
  const price = plan === undefined ? null : priceOrder({ ...choice, plan, region }, pinned)
  return price?.ok === true ? price.amount : null
}
