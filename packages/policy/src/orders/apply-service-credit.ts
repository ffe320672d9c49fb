import { money } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { PriceLine } from './price-order.ts'

/** A price of which service credit pays a part. */
export interface CreditedPrice {
  readonly lines: PriceLine[]
  /** What is left to be paid. */
  readonly amount: Money
  readonly service_credit: Money
}

/**
 * Lets service credit pay as much of a price as there is, as a line of its own (INT-31).
 * @example applyServiceCredit({ lines, amount: money(29900, 'CNY') }, money(10000, 'CNY')).amount // 19900 fen
 */
export function applyServiceCredit(price: { lines: PriceLine[]; amount: Money }, balance: Money): CreditedPrice {
  const { amount, currency } = price.amount
  const spent = balance.currency === currency ? Math.max(0, Math.min(amount, balance.amount)) : 0
  if (spent === 0) return { ...price, service_credit: money(0, currency) }
  const taken = money(0 - spent, currency)
  const line: PriceLine = {
    kind: 'service_credit',
    label: 'Service credit',
    quantity: 1,
    unit_amount: taken,
    amount: taken,
  }
  return {
    lines: [...price.lines, line],
    amount: money(amount - spent, currency),
    service_credit: money(spent, currency),
  }
}
