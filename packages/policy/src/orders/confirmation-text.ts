import type { Money } from '../kernel/money.ts'
import type { Interval } from '../plans/plan.ts'

/** What a payer confirms. */
export interface ConfirmedTerms {
  readonly amount: Money
  readonly method: string
  readonly plan_id: string
  readonly interval: Interval
  readonly seats: number
  readonly add_ons: readonly string[]
  readonly price_book_version: string
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
    seats: terms.seats,
  })
}
