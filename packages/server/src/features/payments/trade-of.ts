import type { Trade } from '../../ports/payment-channel.ts'
import type { OrderRow } from '../orders/index.ts'

/** The trade that a payment of this order opens with its channel. */
export function tradeOf(
  order: OrderRow,
  payment: { id: string; off_session: boolean; account_token: string | null },
): Trade {
  return {
    payment_id: payment.id,
    order_id: order.id,
    amount: { amount: order.amount, currency: order.currency },
    expires_at: order.expires_at,
    off_session: payment.off_session,
    account_token: payment.account_token,
    subject: order.lines[0]?.label ?? order.plan_id,
  }
}
