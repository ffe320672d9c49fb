import type { FieldError } from '../kernel/field-error.ts'
import type { AccountKind, Plan } from '../plans/plan.ts'
import { findTier } from '../plans/plan-table.ts'

export type SaleRefusal =
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'tier_required'
  | 'tier_not_offered'
  | 'quote_required'

/** Who would buy, and which tier. */
interface Buyer {
  readonly kind: AccountKind
  readonly tier: string | null
  /** An accepted quote sets the price (2.S.3). */
  readonly quoted: boolean
}

interface NotForSale {
  readonly refused: SaleRefusal
  readonly detail: string
  readonly errors?: FieldError[]
}

/**
 * Why a plan is not sold to a buyer whatever it costs; null where it is. The free plan is not sold (2.1), enterprise to
 * enterprises alone (2.3), a plan with tiers by one of them (2.S.4), and what has no list price by quote (2.S.3, 2.S.4).
 */
export function notForSale(plan: Plan, { kind, tier, quoted }: Buyer): NotForSale | null {
  if (plan.pricing === 'free') {
    const detail = `${plan.name.en} is free: every account has it, without an order. Choose another plan.`
    return { refused: 'plan_not_purchasable', detail }
  }
  if (!plan.account_kinds.includes(kind)) {
    const detail = `${plan.name.en} is for enterprise accounts, and this account is of the kind ${kind}. Choose another plan.`
    return { refused: 'plan_requires_enterprise', detail }
  }
  const wrongTier = refuseTier(plan, tier)
  if (wrongTier !== null) return wrongTier
  const { name, pricing } = findTier(plan, tier) ?? plan
  if (pricing === 'quote' && !quoted) {
    const detail = `${name.en} has no list price. Ask for a quote with POST /v1/quotes; an order is made of the accepted quote.`
    return { refused: 'quote_required', detail }
  }
  return null
}

/** Why a plan is not sold by this tier, or without one; null where it is (2.S.4). */
function refuseTier(plan: Plan, tier: string | null): NotForSale | null {
  const ids = plan.tiers.map(({ id }) => id).join(', ')
  const refuse = (refused: 'tier_required' | 'tier_not_offered', detail: string): NotForSale => ({
    refused,
    detail,
    errors: [{ pointer: '/tier', code: refused, detail }],
  })
  if (tier !== null) {
    if (findTier(plan, tier) !== undefined) return null
    const instead = ids === '' ? 'It has no tiers; leave tier out.' : `It has: ${ids}.`
    return refuse('tier_not_offered', `${plan.name.en} has no tier ${JSON.stringify(tier)}. ${instead}`)
  }
  return ids === ''
    ? null
    : refuse('tier_required', `${plan.name.en} is bought by its service tier. Name one of: ${ids}.`)
}
