import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Decision, Explanation } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'
import { refuseWithoutTerms } from '../accounts/refuse-without-terms.ts'
import type { AccountKind, Interval } from '../plans/plan.ts'
import { findPlan } from '../plans/plan-table.ts'
import type { PriceBook } from '../plans/price-book.ts'
import { notForSale } from './not-for-sale.ts'
import type { SaleRefusal } from './not-for-sale.ts'
import { priceOrder } from './price-order.ts'
import type { OrderPrice, PriceLine } from './price-order.ts'

/** What a user wants to buy. */
export interface OrderChoice {
  readonly plan_id: string
  /** The service tier, of a plan that has tiers (2.S.4). */
  readonly tier: string | null
  readonly interval: Interval
  readonly seats: number
  readonly add_ons: readonly string[]
  /** Where named, it must be the billing region. */
  readonly region?: string
}

/** For whom, and by which prices. */
export interface OrderFacts {
  readonly kind: AccountKind
  /** The billing region of the account, or the one that an order was made for (INT-35). */
  readonly billing_region: string
  /** Versions of the terms of service that the user accepted. */
  readonly accepted_terms: readonly string[]
  readonly book: PriceBook
  /** The accepted quote that sets the price instead (2.S.3). */
  readonly quote?: QuotedPrice
}

/** What an accepted quote fixes. */
export interface QuotedPrice {
  readonly id: string
  readonly plan_id: string
  readonly tier: string | null
  readonly interval: Interval
  readonly seats: number
  readonly region: string
  readonly lines: readonly PriceLine[]
  readonly total: Money
}

export interface OrderRequest {
  readonly choice: OrderChoice
  readonly facts: OrderFacts
}

export type OrderRefusal =
  | 'terms_not_accepted'
  | SaleRefusal
  | 'region_not_priced'
  | 'interval_not_offered'
  | 'add_on_not_offered'
  | 'validation_failed'

interface QuoteMismatch {
  readonly ok: false
  readonly refused: 'validation_failed'
  readonly detail: string
  readonly errors: FieldError[]
}

/** A choice that may be bought, at its price. */
export interface WeighedChoice {
  readonly ok: true
  readonly plan_id: string
  readonly region: string
  readonly lines: PriceLine[]
  readonly amount: Money
  readonly decision: Decision
}

/**
 * Whether a choice may be bought, and for how much. What no order can buy is said first, whoever asks (2.1, 2.3, 2.4); then
 * the terms (9.2), the region (2.2, INT-35), the interval and the add-ons (2.S.2).
 */
export function weighChoice(
  { choice, facts }: OrderRequest,
  parameters: Parameters,
  now: Instant,
): WeighedChoice | Refused<OrderRefusal> {
  const why = explain()
  const refuse = (refused: OrderRefusal, detail: string, errors?: FieldError[]): Refused<OrderRefusal> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
    ...(errors === undefined ? {} : { errors }),
  })

  const plan = findPlan(choice.plan_id)
  if (plan === undefined) {
    const errors = [
      { pointer: '/plan_id', code: 'not_found', detail: 'There is no such plan. GET /v1/plans lists them.' },
    ]
    return refuse(
      'validation_failed',
      `There is no plan ${JSON.stringify(choice.plan_id)}. GET /v1/plans lists the plans.`,
      errors,
    )
  }
  why.clause(...plan.clauses).step('plan', plan.id, 'text')
  if (choice.tier !== null) why.clause('2.S.4').step('tier', choice.tier, 'text')
  const unsold = notForSale(plan, { kind: facts.kind, tier: choice.tier, quoted: facts.quote !== undefined })
  if (unsold !== null) return refuse(unsold.refused, unsold.detail, unsold.errors)
  const withoutTerms = refuseWithoutTerms(facts.accepted_terms, { parameters, why }, now)
  if (withoutTerms !== null) return withoutTerms

  const region = choice.region ?? facts.billing_region
  const price =
    facts.quote === undefined ? priceOrder({ ...choice, plan, region }, facts.book) : quoted(choice, facts.quote)
  if (facts.quote !== undefined) why.clause('2.S.3').step('quote', facts.quote.id, 'text')
  why.clause('2.E').step('region', region, 'text').step('price book', facts.book.version, 'text')
  if (!price.ok) return refuse(price.refused, price.detail, price.errors)
  why.interpretation('INT-35').step('billing region', facts.billing_region, 'text')
  if (region !== facts.billing_region) {
    const errors = [{ pointer: '/region', code: 'mismatch', detail: `Expected ${facts.billing_region}, or nothing.` }]
    return refuse(
      'validation_failed',
      `The account is billed in ${facts.billing_region}. Leave region out, or change the account first.`,
      errors,
    )
  }
  return {
    ok: true,
    plan_id: plan.id,
    region,
    lines: price.lines,
    amount: price.amount,
    decision: reckoned(price.lines, price.amount, why),
  }
}

/** The price of the quote, for exactly what it was made for. */
function quoted(choice: OrderChoice, quote: QuotedPrice): OrderPrice | QuoteMismatch {
  const expected = { plan_id: quote.plan_id, tier: quote.tier, interval: quote.interval, seats: quote.seats }
  const errors = (['plan_id', 'tier', 'interval', 'seats'] as const)
    .filter((name) => choice[name] !== expected[name])
    .map((name) => ({
      pointer: `/${name}`,
      code: 'mismatch',
      detail: `Expected ${expected[name] ?? 'none'}, or nothing.`,
    }))
  if (choice.add_ons.length > 0) errors.push({ pointer: '/add_ons', code: 'mismatch', detail: 'Expected none.' })
  if (errors.length === 0) return { ok: true, lines: [...quote.lines], amount: quote.total }
  const detail = 'The quote was made for something else. Leave out what the quote sets, or ask for another quote.'
  return { ok: false, refused: 'validation_failed', detail, errors }
}

function reckoned(lines: readonly PriceLine[], amount: Money, why: Explanation): Decision {
  for (const line of lines) why.step(`${line.label} × ${line.quantity}`, line.amount.amount, 'fen')
  return why.step('to pay', amount.amount, 'fen').outcome('order_priced')
}
