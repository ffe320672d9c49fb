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
  readonly present: PresentPeriod
}

/** By what the present period was bought. */
export interface PresentPeriod {
  readonly book: PriceBook
  readonly region: string
  /** What the whole period was sold for, where the next one is of the same; null where it is of something else. */
  readonly sold: Money | null
}

export interface RenewalPrice {
  readonly ok: true
  readonly region: string
  readonly lines: PriceLine[]
  readonly amount: Money
  /** What the same choice cost in the present period; null where it was not for sale. */
  readonly previous_amount: Money | null
  /** That is something else than it costs now. */
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
  const before = facts.present.sold ?? priceThen(choice, facts.present)
  const price_changed = before !== null && (before.amount !== amount.amount || before.currency !== amount.currency)
  const why = explain()
    .clause(...decision.clauses)
    .interpretation('INT-33', ...decision.interpretations)
    .parameter(parameters, 'renewal.notice')
    .parameter(parameters, 'renewal.dunning_hours')
  for (const { label, value, unit } of decision.steps) why.step(label, value, unit)
  if (before !== null && price_changed) why.step('in the present period', before.amount, 'fen')
  const decided = { ok: true, region, lines, amount, previous_amount: before, price_changed } as const
  return { ...decided, decision: why.outcome('renewal_priced') }
}

function priceThen(choice: OrderChoice, { book, region }: PresentPeriod): Money | null {
  const plan = findPlan(choice.plan_id)
  const price = plan === undefined ? null : priceOrder({ ...choice, plan, region }, book)
  return price?.ok === true ? price.amount : null
}
