import type { Money } from '../kernel/money.ts'
import type { Interval } from '../plans/plan.ts'

/** What a payer agrees to when a subscription is to renew itself. */
export interface MandateTerms {
  readonly subscription_id: string
  readonly plan_id: string
  readonly tier: string | null
  readonly interval: Interval
  readonly seats: number
  readonly add_ons: readonly string[]
  readonly amount: Money
  readonly method: string
  /** ISO 8601: how long before a charge the payer is told. */
  readonly notice: string
}

/**
 * The mandate as one text, its fields in a fixed order and the add-ons sorted; its hash stands for it (3.P.4, INT-33).
 */
export function mandateText(terms: MandateTerms): string {
  return JSON.stringify({
    add_ons: [...terms.add_ons].toSorted(),
    amount: terms.amount.amount,
    currency: terms.amount.currency,
    interval: terms.interval,
    method: terms.method,
    notice: terms.notice,
    plan_id: terms.plan_id,
    seats: terms.seats,
    subscription_id: terms.subscription_id,
    tier: terms.tier,
  })
}
