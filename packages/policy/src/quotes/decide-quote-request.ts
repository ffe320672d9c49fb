import { refuseWithoutTerms } from '../accounts/refuse-without-terms.ts'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import type { OrderFacts } from '../orders/weigh-choice.ts'
import { findPlan } from '../plans/plan-table.ts'
import { quoteMachine } from './quote-machine.ts'
import type { QuoteStep } from './quote-machine.ts'

/** What a user wants a price for. */
export interface QuoteWish {
  readonly plan_id: string
  readonly tier: string | null
  readonly seats: number
}

export type QuoteRequestRefusal =
  | 'validation_failed'
  | 'quote_not_offered'
  | 'plan_requires_enterprise'
  | 'tier_not_offered'
  | 'terms_not_accepted'
  | 'region_not_priced'

/**
 * The tier that a request is for: the one that it names, or the one of the plan that is sold by quote (2.S.4).
 * @example quotedTier('flagship', undefined) // 'flagship_tailored'
 */
export function quotedTier(planId: string, named: string | undefined): string | null {
  return named ?? findPlan(planId)?.tiers.find(({ pricing }) => pricing === 'quote')?.id ?? null
}

/**
 * Takes a request for a quote: of a plan that is sold by quote (2.3, 2.4), to an account of its kind, for a tier that it
 * has (2.S.4), in a region where the platform sells, so that the offer has a currency (2.2).
 */
export function decideQuoteRequest(
  { wish, facts }: { wish: QuoteWish; facts: OrderFacts },
  parameters: Parameters,
  now: Instant,
): Accepted<QuoteStep> | Refused<QuoteRequestRefusal> {
  const why = explain()
  const refuse = (
    refused: QuoteRequestRefusal,
    { pointer, code = refused, detail }: { pointer: string; code?: string; detail: string },
  ): Refused<QuoteRequestRefusal> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
    errors: [{ pointer, code, detail }],
  })
  const plan = findPlan(wish.plan_id)
  if (plan === undefined) {
    const detail = `There is no plan ${JSON.stringify(wish.plan_id)}. GET /v1/plans lists the plans.`
    return refuse('validation_failed', { pointer: '/plan_id', code: 'not_found', detail })
  }
  why
    .clause(...plan.clauses)
    .step('plan', plan.id, 'text')
    .step('seats', wish.seats, 'count')
  if (plan.pricing === 'free' || plan.pricing === 'list_price') {
    const next = plan.pricing === 'free' ? 'It is free.' : 'Order it at its list price.'
    return refuse('quote_not_offered', { pointer: '/plan_id', detail: `${plan.name.en} is not sold by quote. ${next}` })
  }
  if (!plan.account_kinds.includes(facts.kind)) {
    const detail = `${plan.name.en} is for enterprise accounts, and this account is of the kind ${facts.kind}.`
    return refuse('plan_requires_enterprise', { pointer: '/plan_id', detail })
  }
  if (wish.tier !== null && !plan.tiers.some(({ id }) => id === wish.tier)) {
    const tiers = plan.tiers.map(({ id }) => id).join(', ') || 'no tier'
    return refuse('tier_not_offered', { pointer: '/tier', detail: `${plan.name.en} has: ${tiers}.` })
  }
  const withoutTerms = refuseWithoutTerms(facts.accepted_terms, { parameters, why }, now)
  if (withoutTerms !== null) return withoutTerms
  why.clause('2.2').step('region', facts.billing_region, 'text')
  if (!facts.book.regions.some(({ region }) => region === facts.billing_region)) {
    const regions = facts.book.regions.map(({ region }) => region).join(', ')
    const detail = `The platform has no prices for ${facts.billing_region}. It has prices for: ${regions}.`
    return refuse('region_not_priced', { pointer: '/user_id', detail })
  }
  return { ok: true, step: firstStep(quoteMachine, 'request'), decision: why.outcome('quote_requested') }
}
