import { termsAfter } from '@parley/policy/subscriptions/subscription-terms'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { openConfirmedOrder, orderKind, withCredit, withdrawOrder } from '../orders/index.ts'
import type { OrderRow } from '../orders/index.ts'
import type { SubscriptionRow } from './view.ts'

/**
 * The order of the next period at the price that was announced: the one that is waiting, or a new one where that ended or
 * is for another method. Null where it is paid, or nothing was announced.
 */
export async function orderNextPeriod(
  ctx: Context,
  subscription: SubscriptionRow,
  expiresAt: number,
): Promise<OrderRow | null> {
  const { renewal } = subscription
  if (renewal === null || renewal.announced === null || ctx.now >= expiresAt) return null
  const begun = renewal.order_id === null ? undefined : await find(ctx, orderKind, renewal.order_id)
  if (begun?.status === 'awaiting_payment') {
    if (begun.method === renewal.method) return begun
    await withdrawOrder(ctx, begun.id)
  } else if (begun !== undefined && begun.paid_by !== null) return null
  const { announced, method } = renewal
  // Credit pays first; what is left of the announced price is charged (INT-31).
  const price = await withCredit(ctx, announced, subscription.user_id)
  return openConfirmedOrder(ctx, {
    user_id: subscription.user_id,
    choice: { ...termsAfter(subscription), method },
    origin: { purpose: 'renewal', subscription_id: subscription.id, quote_id: null, promotion: null },
    price,
    price_book_version: announced.price_book_version,
    expires_at: expiresAt,
  })
}
