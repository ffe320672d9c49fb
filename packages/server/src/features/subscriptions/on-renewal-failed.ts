import type { PlatformSchemas } from '@parley/contract/platform'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { orderKind } from '../orders/index.ts'
import { failCharge } from './fail-charge.ts'
import { subscriptionKind } from './subscription-kind.ts'

/** INT-33: the channel refused to charge the next period. */
export const onRenewalFailed: Reaction = async (ctx, event) => {
  const payment = event.object as PlatformSchemas['Payment']
  if (!payment.off_session) return
  const order = await find(ctx, orderKind, payment.order_id)
  if (order === undefined || order.subscription_id === null) return
  const subscription = await find(ctx, subscriptionKind, order.subscription_id)
  if (subscription?.renewal?.order_id === order.id) await failCharge(ctx, subscription, payment.decision)
}
