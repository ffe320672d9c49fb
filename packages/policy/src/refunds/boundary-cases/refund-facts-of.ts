import { localDateOf, startOfDay } from '../../kernel/calendar.ts'
import type { PaidPeriod, RefundFacts } from '../refund-facts.ts'
import type { BoundaryFacts } from './boundary-case.ts'

/** The facts of an order that nothing happened to but what the reason speaks of, which is on record. */
export function refundFactsOf(given: BoundaryFacts, period: PaidPeriod | null): RefundFacts {
  const { paid, paid_at, method, reason } = given
  // Of no length at midnight, so that it bears the reason out and takes no day off.
  const midnight = startOfDay(localDateOf(paid_at))
  const abnormality = { kind: 'locked', fault: 'unknown', starts_at: paid_at, ends_at: null } as const
  return {
    order_id: 'ord_boundary',
    payment: {
      id: 'pay_boundary',
      amount: paid,
      method: method ?? 'bank_card',
      succeeded_at: paid_at,
      duplicate: reason === 'duplicate_payment',
      disputed: false,
      disputed_amount: 0,
    },
    period,
    outages: reason === 'platform_outage' ? [{ starts_at: midnight, ends_at: midnight }] : [],
    twins: [],
    abnormalities: reason === 'account_abnormal' ? [abnormality] : [],
    others: [],
  }
}
