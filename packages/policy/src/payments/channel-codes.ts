import type { PlatformSchemas } from '@parley/contract/platform'
import type { LocalizedText } from '../catalogue/localized-text.ts'

export type FailureReason = PlatformSchemas['FailureReason']
export type FailureAdvice = PlatformSchemas['FailureAdvice']
type Method = PlatformSchemas['PaymentMethodType']

/** What a code of a channel means here. */
export interface ChannelCode {
  readonly method: Method
  /** As the channel writes it. */
  readonly code: string
  readonly about: 'payment' | 'refund' | 'both'
  readonly reason: FailureReason
}

/** What each reason means, and what helps against it. */
export const failureReasons: Readonly<
  Record<FailureReason, { readonly advice: FailureAdvice; readonly meaning: LocalizedText }>
> = {
  insufficient_funds: {
    advice: 'other_method',
    meaning: { en: 'The account does not cover the amount.', 'zh-CN': '账户余额不足。' },
  },
  limit_exceeded: {
    advice: 'retry_later',
    meaning: { en: 'A limit of amount or frequency was reached.', 'zh-CN': '超出金额或次数限制。' },
  },
  authentication_failed: {
    advice: 'ask_payer',
    meaning: { en: 'The payer did not prove who they are.', 'zh-CN': '付款人身份验证未通过。' },
  },
  timed_out: {
    advice: 'ask_payer',
    meaning: { en: 'The payer began and did not finish in time.', 'zh-CN': '付款人未在时限内完成支付。' },
  },
  cancelled_by_payer: {
    advice: 'ask_payer',
    meaning: { en: 'The payer called the payment off.', 'zh-CN': '付款人取消了支付。' },
  },
  account_blocked: {
    advice: 'other_method',
    meaning: { en: 'The account is frozen, or was reported lost or stolen.', 'zh-CN': '账户被冻结或已挂失。' },
  },
  account_invalid: {
    advice: 'other_method',
    meaning: { en: 'The account does not exist any more.', 'zh-CN': '账户不存在或已注销。' },
  },
  account_expired: {
    advice: 'other_method',
    meaning: { en: 'The card is past its month of expiry.', 'zh-CN': '银行卡已过有效期。' },
  },
  not_permitted: {
    advice: 'contact_channel',
    meaning: { en: 'The account may not be used for this.', 'zh-CN': '该账户不允许此类交易。' },
  },
  declined: {
    advice: 'contact_channel',
    meaning: { en: 'The channel declined and does not say why.', 'zh-CN': '渠道拒绝，未说明原因。' },
  },
  trade_closed: {
    advice: 'new_attempt',
    meaning: { en: 'The channel has closed the trade.', 'zh-CN': '交易已被渠道关闭。' },
  },
  not_refundable: {
    advice: 'contact_channel',
    meaning: { en: 'The channel does not pay this trade back any more.', 'zh-CN': '该交易已不可退款。' },
  },
  merchant_funds: {
    advice: 'retry_later',
    meaning: { en: 'The platform’s own account at the channel is short.', 'zh-CN': '平台在渠道的资金不足。' },
  },
  channel_unavailable: {
    advice: 'retry_later',
    meaning: { en: 'The channel or the bank behind it did not work.', 'zh-CN': '渠道或银行系统暂不可用。' },
  },
}

const codes = (method: Method, about: ChannelCode['about'], table: Readonly<Record<string, FailureReason>>) =>
  Object.entries(table).map(([code, reason]): ChannelCode => ({ method, code, about, reason }))

/** Every code that the four channels give, in their own words and ours (3.1 to 3.4). The one table of them. */
export const channelCodes: readonly ChannelCode[] = [
  ...codes('bank_card', 'both', {
    '05': 'declined',
    '14': 'account_invalid',
    '41': 'account_blocked',
    '43': 'account_blocked',
    '91': 'channel_unavailable',
    '96': 'channel_unavailable',
  }),
  ...codes('bank_card', 'payment', {
    '12': 'declined',
    '17': 'cancelled_by_payer',
    '1A': 'authentication_failed',
    '51': 'insufficient_funds',
    '54': 'account_expired',
    '57': 'not_permitted',
    '61': 'limit_exceeded',
    '65': 'limit_exceeded',
  }),
  ...codes('alipay', 'both', { 'ACQ.SYSTEM_ERROR': 'channel_unavailable' }),
  ...codes('alipay', 'payment', {
    'ACQ.BUYER_BALANCE_NOT_ENOUGH': 'insufficient_funds',
    'ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH': 'insufficient_funds',
    'ACQ.BUYER_ENABLE_STATUS_FORBID': 'account_blocked',
    'ACQ.PAYMENT_FAIL': 'declined',
    'ACQ.TRADE_HAS_CLOSE': 'trade_closed',
  }),
  ...codes('alipay', 'refund', {
    'ACQ.BUYER_ACCOUNT_ABNORMAL': 'account_blocked',
    'ACQ.SELLER_BALANCE_NOT_ENOUGH': 'merchant_funds',
    'ACQ.TRADE_NOT_ALLOW_REFUND': 'not_refundable',
  }),
  ...codes('wechat_pay', 'both', { SYSTEM_ERROR: 'channel_unavailable' }),
  ...codes('wechat_pay', 'payment', {
    NOTENOUGH: 'insufficient_funds',
    USERPAYING_TIMEOUT: 'timed_out',
    REVOKED: 'cancelled_by_payer',
    BANKERROR: 'channel_unavailable',
    RULE_LIMIT: 'limit_exceeded',
  }),
  ...codes('wechat_pay', 'refund', {
    USER_ACCOUNT_ABNORMAL: 'account_blocked',
    NOT_ENOUGH: 'merchant_funds',
    FREQUENCY_LIMITED: 'limit_exceeded',
  }),
  ...codes('tencent_wallet', 'payment', { BALANCE_SHORT: 'insufficient_funds', REVOKED: 'cancelled_by_payer' }),
  ...codes('tencent_wallet', 'refund', { WALLET_CLOSED: 'account_invalid', SYSTEM_BUSY: 'channel_unavailable' }),
]

/**
 * The codes that a channel gives about payments or about refunds.
 * @example codesOf('tencent_wallet', 'refund') // ['WALLET_CLOSED', 'SYSTEM_BUSY']
 */
export function codesOf(method: Method, about: 'payment' | 'refund'): readonly string[] {
  const own = channelCodes.filter((row) => row.method === method && (row.about === about || row.about === 'both'))
  return own.map(({ code }) => code)
}

/** What a channel's code means here, and what helps; of a code that is not in the table, nothing is known. */
export function readChannelCode(
  method: Method,
  code: string | null,
): { readonly reason: FailureReason | null; readonly advice: FailureAdvice } {
  const row = channelCodes.find((one) => one.method === method && one.code === code)
  if (row === undefined) return { reason: null, advice: 'other_method' }
  return { reason: row.reason, advice: failureReasons[row.reason].advice }
}

/**
 * A failure as the API shows it: the platform's own word for it, with the reason that the channel's code stands for.
 * @example channelFailure('bank_card', { code: 'channel_refused', channel_code: '51', detail }).reason // 'insufficient_funds'
 */
export function channelFailure(
  method: Method,
  said: Pick<PlatformSchemas['ChannelFailure'], 'code' | 'channel_code' | 'detail'>,
): PlatformSchemas['ChannelFailure'] {
  return { ...said, ...readChannelCode(method, said.channel_code) }
}
