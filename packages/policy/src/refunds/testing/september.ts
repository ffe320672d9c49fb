import type { RefundFacts, RefundReason } from '../refund-facts.ts'

/** One month of Pro, 1 September to 1 October 2026, paid with 299.00 CNY by card. */
export function september(changes: Partial<RefundFacts> = {}): RefundFacts {
  return {
    order_id: 'ord_1',
    payment: {
      id: 'pay_1',
      amount: { amount: 29_900, currency: 'CNY' },
      method: 'bank_card',
      succeeded_at: Date.parse('2026-09-01T01:00:00Z'),
      duplicate: false,
      disputed: false,
      disputed_amount: 0,
    },
    period: { start: '2026-09-01', end: '2026-10-01', ended_at: null },
    outages: [],
    twins: [],
    abnormalities: [],
    others: [],
    ...changes,
  }
}

/** Noon in Shanghai of a day. */
export const noon = (date: string): number => Date.parse(`${date}T12:00:00+08:00`)

/** Records of the platform that bear a reason out, where it speaks of any. */
export function recordsFor(reason: RefundReason | undefined): Partial<RefundFacts> {
  const { payment } = september()
  const starts_at = noon('2026-09-03')
  if (reason === 'platform_outage') return { outages: [{ starts_at, ends_at: noon('2026-09-04') }] }
  if (reason === 'duplicate_payment') return { payment: { ...payment, duplicate: true } }
  if (reason !== 'account_abnormal') return {}
  return { abnormalities: [{ kind: 'locked', fault: 'platform', starts_at, ends_at: null }] }
}
