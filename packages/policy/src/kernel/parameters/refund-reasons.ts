/** The reasons for a refund, as parameters name them (4.1.L). */
export const refundReasons = [
  'service_unusable',
  'order_error',
  'duplicate_payment',
  'platform_outage',
  'account_abnormal',
  'user_cancelled',
] as const
