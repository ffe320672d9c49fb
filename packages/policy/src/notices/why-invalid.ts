import type { PlatformSchemas } from '@parley/contract/platform'
import type { LocalizedText, PolicyLocale } from '../catalogue/localized-text.ts'

type FailureCode = PlatformSchemas['ChannelFailure']['code']

const refused: LocalizedText = { en: 'The channel refuses it.', 'zh-CN': '支付渠道拒绝了该账户。' }

const reasons: Readonly<Partial<Record<FailureCode, LocalizedText>>> = {
  account_unusable: { en: 'It cannot take a refund.', 'zh-CN': '该账户无法接收退款。' },
  card_expired: { en: 'The card has expired.', 'zh-CN': '该银行卡已过有效期。' },
  challenge_expired: { en: 'The code of the bank was not given in time.', 'zh-CN': '未在有效时间内输入验证码。' },
  challenge_failed: { en: 'The code of the bank was wrong too often.', 'zh-CN': '验证码错误次数过多。' },
}

/** Why an account can no longer be paid with, in the words of a notice (3.1). */
export function whyInvalid(code: FailureCode | undefined, locale: PolicyLocale): string {
  const known = code === undefined ? undefined : reasons[code]
  return (known ?? refused)[locale]
}
