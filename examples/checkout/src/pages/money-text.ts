import type { Schemas } from '@parley/sdk'

/** An amount for people: `¥299.00`. */
export function moneyText({ amount, currency }: Schemas['Money']): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
