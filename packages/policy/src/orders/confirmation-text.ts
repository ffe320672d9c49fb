import type { Money } from '../kernel/money.ts'
import type { Interval } from '../plans/plan.ts'

/** What a payer confirms. */
export interface ConfirmedTerms {
  readonly amount: Money
  readonly method: string
  readonly plan_id: string
  readonly tier: string | null
  readonly interval: Interval
  readonly seats: number
  readonly add_ons: readonly string[]
  readonly price_book_version: string
  /** What the order is for, and what set its price besides the book. */
  readonly purpose: string
  readonly subscription_id: string | null
  readonly quote_id: string | null
  readonly promotion_id: string | null
}

/**
 * What a payer confirms as one text: JSON with its fields in a fixed order and the add-ons sorted, so that the same terms
 * always give the same text, and its hash can stand for them (3.P.4).
 */
export function confirmationText(terms: ConfirmedTerms): string {
  return JSON.stringify({
    add_ons: [...terms.add_ons].toSorted(),
    amount: terms.amount.amount,
    currency: terms.amount.currency,
    interval: terms.interval,
    method: terms.method,
    plan_id: terms.plan_id,
    price_book_version: terms.price_book_version,
    promotion_id: terms.promotion_id,
    purpose: terms.purpose,
    quote_id: terms.quote_id,
    seats: terms.seats,
    subscription_id: terms.subscription_id,
    tier: terms.tier,
  })
}
