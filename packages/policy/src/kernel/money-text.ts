import type { Money } from './money.ts'

/**
 * An amount for people, with the digits that its currency has.
 *
 * @example
 * moneyText({ amount: 29900, currency: 'CNY' }) // 'CNY 299.00'
 */
export function moneyText({ amount, currency }: Money): string {
  const { maximumFractionDigits: digits = 2 } = numberFormat(currency).resolvedOptions()
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0')
  const whole = padded.slice(0, padded.length - digits)
  const grouped = BigInt(whole).toLocaleString('en')
  const fraction = digits === 0 ? '' : `.${padded.slice(-digits)}`
  return `${currency} ${amount < 0 ? '−' : ''}${grouped}${fraction}`
}

function numberFormat(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat('en', { style: 'currency', currency })
}
