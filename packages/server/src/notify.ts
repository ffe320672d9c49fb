import { settlePayment } from './features/payments/index.ts'
import type { PaymentNotification } from './features/payments/index.ts'
import { settleRefund } from './features/refunds/index.ts'
import type { RefundNotification } from './features/refunds/index.ts'
import type { Context } from './work/context.ts'

/** What a payment channel reports to the platform. */
export type ChannelNotification =
  | ({ about: 'payment' } & PaymentNotification)
  | ({ about: 'refund' } & RefundNotification)

export async function notify(ctx: Context, notification: ChannelNotification): Promise<void> {
  if (notification.about === 'payment') await settlePayment(ctx, notification)
  else await settleRefund(ctx, notification)
}
