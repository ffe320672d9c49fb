import type { PlatformSchemas } from '@parley/contract/platform'
import type { LocalizedText, PolicyLocale } from '../catalogue/localized-text.ts'
import { localDateOf, startOfDay } from '../kernel/calendar.ts'
import type { LocalDate } from '../kernel/calendar.ts'

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A day as people write it.
 *
 * @example
 * dateText('2026-09-22', 'en') // '22 September 2026'
 * dateText('2026-09-22', 'zh-CN') // '2026年9月22日'
 */
export function dateText(date: LocalDate, locale: PolicyLocale): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8))]
  return locale === 'en' ? `${day} ${months[month - 1]} ${year}` : `${year}年${month}月${day}日`
}

/**
 * An instant as people read it off a clock in China.
 *
 * @example instantForPeople('2026-09-03T01:00:00.000Z', 'en') // '09:00 on 3 September 2026 (Beijing time)'
 */
export function instantForPeople(instant: string, locale: PolicyLocale): string {
  const at = Date.parse(instant)
  const date = localDateOf(at)
  const minutes = Math.floor((at - startOfDay(date)) / 60_000)
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
  const day = dateText(date, locale)
  return locale === 'en' ? `${time} on ${day} (Beijing time)` : `北京时间${day} ${time}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The four ways to pay, as users know them (3.L). */
export const methodNames: Readonly<Record<PlatformSchemas['PaymentMethodType'], LocalizedText>> = {
  bank_card: { en: 'bank card', 'zh-CN': '银行卡' },
  alipay: { en: 'Alipay', 'zh-CN': '支付宝' },
  wechat_pay: { en: 'WeChat Pay', 'zh-CN': '微信支付' },
  tencent_wallet: { en: 'Tencent wallet', 'zh-CN': '腾讯钱包' },
}
