import type { PaidPeriod, RefundFacts } from '../refund-facts.ts'
import type { BoundaryFacts } from './boundary-case.ts'

/** The facts of an order that nothing else happened to. */
export function refundFactsOf({ paid, paid_at, method }: BoundaryFacts, period: PaidPeriod | null): RefundFacts {
  return {
    order_id: 'ord_boundary',
    payment: {
      id: 'pay_boundary',
      amount: paid,
      method: method ?? 'bank_card',
      succeeded_at: paid_at,
      disputed: false,
      disputed_amount: 0,
    },
    period,
    outages: [],
    others: [],
  }
}
