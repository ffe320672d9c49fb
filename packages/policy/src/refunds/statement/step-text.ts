import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import { moneyText } from '../../kernel/money-text.ts'
import { parseRate } from '../../kernel/money.ts'
import { dateText, instantForPeople } from '../../notices/people-text.ts'

/** A step as decisions show it. */
export interface ShownStep {
  readonly label: string
  readonly value: string | number
  readonly unit: string
}

const counted: Readonly<Record<string, (count: number) => LocalizedText>> = {
  seconds: (count) => ({ en: count === 1 ? '1 second' : `${count} seconds`, 'zh-CN': `${count} 秒` }),
  months: (count) => ({ en: count === 1 ? '1 month' : `${count} months`, 'zh-CN': `${count} 个月` }),
  days: (count) => ({ en: count === 1 ? '1 day' : `${count} days`, 'zh-CN': `${count} 天` }),
  working_days: (count) => ({
    en: count === 1 ? '1 working day' : `${count} working days`,
    'zh-CN': `${count} 个工作日`,
  }),
}

/**
 * The value of a step as people write it; minor units are of `currency`, ISO 4217.
 *
 * @example
 * stepText({ label: 'goes back', value: 18_823, unit: 'fen' }, { locale: 'en', currency: 'CNY' }) // 'CNY 188.23'
 */
export function stepText(
  { value, unit }: ShownStep,
  { locale, currency }: { locale: PolicyLocale; currency: string },
): string {
  if (typeof value === 'number') {
    if (unit === 'fen') return moneyText({ amount: value, currency })
    return counted[unit]?.(value)[locale] ?? String(value)
  }
  if (unit === 'date') return dateText(value, locale)
  if (unit === 'instant') return instantForPeople(value, locale)
  return unit === 'ratio' ? percentText(value) : value
}

/** A decimal as per cent, exactly: '0.006' is '0.6%'. */
function percentText(ratio: string): string {
  const { numerator, denominator } = parseRate(ratio)
  const hundredfold = numerator * 100n
  const whole = hundredfold / denominator
  const digits = String(denominator).length - 1
  const fraction = String(hundredfold % denominator)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  return fraction === '' ? `${whole}%` : `${whole}.${fraction}%`
}
