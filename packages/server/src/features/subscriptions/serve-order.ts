import type { PlatformSchemas } from '@parley/contract/platform'
import { decideActivation } from '@parley/policy/subscriptions/decide-activation'
import { renewableMethods } from '@parley/policy/subscriptions/decide-mandate'
import { schedule } from '../../jobs/schedule.ts'
import type { Context, Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { begin } from '../../work/transition.ts'
import { findPayment } from '../payments/index.ts'
import { applyChange } from './apply-change.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { planRenewal } from './plan-renewal.ts'
import { freshRenewal } from './renewal-state.ts'
import type { Mandate } from './renewal-state.ts'
import { renewSubscription } from './renew-subscription.ts'
import { addPeriod, findPeriodOfOrder } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import { worthOf } from './worth-of.ts'

/** 3.P.5: the payment of an order opens its subscription or its next period, by itself and once. */
export const serveOrder: Reaction = async (ctx, event) => {
  const order = event.object as PlatformSchemas['Order']
  if ((await findPeriodOfOrder(ctx, order.id)) !== undefined) return
  const known = order.subscription_id === null ? undefined : await find(ctx, subscriptionKind, order.subscription_id)
  if (order.purpose === 'change') return void (known !== undefined && (await applyChange(ctx, known, order)))
  // What was paid after the subscription had ended opens one of its own.
  if (known !== undefined && (await renewSubscription(ctx, known, order))) return
  await activateSubscription(ctx, order, order.paid_by)
}

async function activateSubscription(
  ctx: Context,
  order: PlatformSchemas['Order'],
  paymentId: string | null,
): Promise<void> {
  const { step, decision, period, anchor_day, expires_at } = decideActivation(order, ctx.now)
  const mandate = await mandateOf(ctx, order, paymentId)
  const row = {
    id: ctx.ids.next('sub', ctx.now),
    user_id: order.user_id,
    order_id: order.id,
    payment_id: paymentId,
    plan_id: order.plan_id,
    tier: order.tier,
    interval: order.interval,
    seats: order.seats,
    add_ons: order.add_ons,
    period_start: period.start,
    period_end: period.end,
    worth: worthOf(order).amount,
    currency: order.amount.currency,
    scheduled_change: null,
    anchor_day,
    auto_renew: mandate !== null,
    renewal: mandate === null ? null : freshRenewal(ctx, mandate, period.end),
    ended_at: null,
    ended_by: null,
    decision,
  }
  await tellEntitlements(ctx, row, async () => {
    await planRenewal(ctx, await begin(ctx, subscriptionKind, { step, row }))
  })
  const { id: order_id, purpose } = order
  await addPeriod(ctx, {
    order_id,
    subscription_id: row.id,
    payment_id: paymentId,
    purpose,
    ...period,
    change: null,
    credits: [],
  })
  await schedule(ctx, expireSubscription, { ref: row.id, due_at: expires_at })
}

/** Where subscriptions renew themselves unasked, what was agreed to is the order itself; Alipay cannot be charged so. */
async function mandateOf(
  ctx: Context,
  order: PlatformSchemas['Order'],
  paymentId: string | null,
): Promise<Mandate | null> {
  if (paymentId === null || !ctx.settings.parameters['renewal.enabled']) return null
  const payment = await findPayment(ctx, paymentId)
  if (payment === undefined || !renewableMethods.includes(payment.method)) return null
  const { method, payment_method_id } = payment
  return { method, payment_method_id, mandate_digest: order.confirmation_digest }
}
