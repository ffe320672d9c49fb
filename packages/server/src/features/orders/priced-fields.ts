import type { OrderChoice, WeighedChoice } from '@parley/policy/orders/weigh-choice'
import { confirmationDigest } from './confirmation-digest.ts'
import type { OrderRow } from './view.ts'

/** The fields of an order that follow from what is chosen: the price, and the digest that the payer is to confirm. */
export function pricedFields(
  choice: OrderChoice & Pick<OrderRow, 'method'>,
  { region, lines, amount, decision }: WeighedChoice,
  price_book_version: string,
) {
  const { plan_id, interval, seats, method } = choice
  const add_ons = [...choice.add_ons]
  const terms = { plan_id, interval, seats, add_ons, method, price_book_version }
  return {
    ...terms,
    region,
    lines,
    amount: amount.amount,
    currency: amount.currency,
    confirmation_digest: confirmationDigest({ ...terms, amount }),
    decision,
  } satisfies Partial<OrderRow>
}
