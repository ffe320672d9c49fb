// Generated from openapi/ by `pnpm generate`. Do not edit.
export const refusalsByEnum = {
  "Interval": "interval_not_offered",
  "PaymentMethodType": "payment_method_not_supported",
  "RefundReason": "refund_reason_not_eligible",
  "RefundSubReason": "refund_sub_reason_mismatch",
  "RefundChannel": "refund_channel_not_allowed",
} as const
