import type { RefundFacts } from '../refund-facts.ts'

/** One month of Pro, 1 September to 1 October 2026, paid with 299.00 CNY by card. */
export function september(changes: Partial<RefundFacts> = {}): RefundFacts {
  return {
    order_id: 'ord_1',
    payment: {
      id: 'pay_1',
      amount: { amount: 29_900, currency: 'CNY' },
      method: 'bank_card',
      succeeded_at: Date.parse('2026-09-01T01:00:00Z'),
      disputed: false,
      disputed_amount: 0,
    },
    period: { start: '2026-09-01', end: '2026-10-01', ended_at: null },
    outages: [],
    others: [],
    ...changes,
  }
}

/** Noon in Shanghai of a day. */
export const noon = (date: string): number => Date.parse(`${date}T12:00:00+08:00`)
