import type { PlatformSchemas } from '@parley/contract/platform'
import { decideActivation } from '@parley/policy/subscriptions/decide-activation'
import { schedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { addPeriod, findPeriodOfOrder } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'

/** 3.P.5: the payment of an order opens its subscription, by itself and once. */
export const activateSubscription: Reaction = async (ctx, event) => {
  const order = event.object as PlatformSchemas['Order']
  if (order.paid_by === null || (await findPeriodOfOrder(ctx, order.id)) !== undefined) return
  const { step, decision, period, expires_at } = decideActivation(order, ctx.now)
  const row = {
    id: ctx.ids.next('sub', ctx.now),
    user_id: order.user_id,
    order_id: order.id,
    payment_id: order.paid_by,
    plan_id: order.plan_id,
    interval: order.interval,
    seats: order.seats,
    add_ons: order.add_ons,
    period_start: period.start,
    period_end: period.end,
    ended_at: null,
    ended_by: null,
    decision,
  }
  await tellEntitlements(ctx, order.user_id, () => begin(ctx, subscriptionKind, { step, row }))
  const { id: order_id, paid_by: payment_id, purpose } = order
  await addPeriod(ctx, { order_id, subscription_id: row.id, payment_id, purpose, ...period })
  await schedule(ctx, expireSubscription, { ref: row.id, due_at: expires_at })
}
