import { settleDispute } from './features/disputes/index.ts'
import type { DisputeNotification } from './features/disputes/index.ts'
import { settlePayment } from './features/payments/index.ts'
import type { PaymentNotification } from './features/payments/index.ts'
import { settleRefund } from './features/refunds/index.ts'
import type { RefundNotification } from './features/refunds/index.ts'
import type { Context } from './work/context.ts'

/** What a payment channel reports to the platform. */
export type ChannelNotification =
  | ({ about: 'payment' } & PaymentNotification)
  | ({ about: 'refund' } & RefundNotification)
  | ({ about: 'dispute' } & DisputeNotification)

export async function notify(ctx: Context, notification: ChannelNotification): Promise<void> {
  switch (notification.about) {
    case 'payment':
      return settlePayment(ctx, notification)
    case 'refund':
      return settleRefund(ctx, notification)
    case 'dispute':
      return settleDispute(ctx, notification)
  }
}
