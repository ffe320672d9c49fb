import type { PlatformSchemas } from '@parley/contract/platform'

/** What a channel takes in refunds of one payment. */
export interface ChannelLimits {
  /** How long after the payment, as ISO 8601; null where there is no end to it. */
  readonly refundable_for: string | null
  /** How many refunds of one payment. */
  readonly refunds: number
}

/**
 * The limits of each channel (INT-11): WeChat Pay publishes 365 days and 50 refunds, Alipay contracts say twelve months.
 * Cards, of which none are published, are held to the same as WeChat Pay; the wallet is the platform's own and has no end.
 */
export const channelLimits: Readonly<Record<PlatformSchemas['PaymentMethodType'], ChannelLimits>> = {
  bank_card: { refundable_for: 'P365D', refunds: 50 },
  alipay: { refundable_for: 'P12M', refunds: 50 },
  wechat_pay: { refundable_for: 'P365D', refunds: 50 },
  tencent_wallet: { refundable_for: null, refunds: 50 },
}
