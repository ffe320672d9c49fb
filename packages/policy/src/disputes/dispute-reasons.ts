import type { PlatformSchemas } from '@parley/contract/platform'

export type DisputeReason = PlatformSchemas['DisputeReason']

/** What each channel lets a payer say. The wallet is the platform's own, so nobody stands between it and the user. */
export const disputeReasons: Readonly<Record<PlatformSchemas['PaymentMethodType'], readonly DisputeReason[]>> = {
  bank_card: [
    'fraudulent',
    'not_received',
    'not_as_described',
    'duplicate',
    'credit_not_processed',
    'subscription_canceled',
  ],
  alipay: ['fraudulent', 'not_received', 'not_as_described', 'credit_not_processed'],
  wechat_pay: ['not_received', 'not_as_described', 'credit_not_processed'],
  tencent_wallet: [],
}
