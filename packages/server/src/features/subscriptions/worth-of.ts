import type { PlatformSchemas } from '@parley/contract/platform'
import { addMoney } from '@parley/policy/kernel/money'
import type { Money } from '@parley/policy/kernel/money'

/** What an order was sold for: what is paid, and what service credit paid of it (INT-31). */
export function worthOf({
  amount,
  service_credit,
}: Pick<PlatformSchemas['Order'], 'amount' | 'service_credit'>): Money {
  return addMoney(amount, service_credit)
}
