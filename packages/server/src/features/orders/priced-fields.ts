import type { OrderChoice, WeighedChoice } from '@parley/policy/orders/weigh-choice'
import type { Money } from '@parley/policy/kernel/money'
import { confirmationDigest } from './confirmation-digest.ts'
import type { OrderRow } from './view.ts'

/** What an order is for, and what sets its price besides the price book. */
export type OrderOrigin = Pick<OrderRow, 'purpose' | 'subscription_id' | 'quote_id' | 'promotion'>

/** A price as it is put into an order. */
export interface AgreedPrice extends Pick<WeighedChoice, 'region' | 'lines' | 'amount'> {
  readonly decision: OrderRow['decision']
  /** What of it service credit pays; nothing unless given. */
  readonly service_credit?: Money
}

/** The fields of an order that follow from what is chosen: the price, and the digest that the payer is to confirm. */
export function pricedFields(
  choice: OrderChoice & Pick<OrderRow, 'method'> & OrderOrigin,
  price: AgreedPrice,
  price_book_version: string,
) {
  const { region, lines, amount, decision, service_credit } = price
  const { plan_id, tier, interval, seats, method, purpose, subscription_id, quote_id, promotion } = choice
  const add_ons = [...choice.add_ons]
  const terms = {
    plan_id,
    tier,
    interval,
    seats,
    add_ons,
    method,
    price_book_version,
    purpose,
    subscription_id,
    quote_id,
  }
  return {
    ...terms,
    promotion,
    region,
    lines,
    service_credit: service_credit?.amount ?? 0,
    amount: amount.amount,
    currency: amount.currency,
    confirmation_digest: confirmationDigest({ ...terms, amount, promotion_id: promotion?.id ?? null }),
    decision,
  } satisfies Partial<OrderRow>
}
