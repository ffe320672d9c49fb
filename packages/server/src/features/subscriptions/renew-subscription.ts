import type { PlatformSchemas } from '@parley/contract/platform'
import { startOfDay } from '@parley/policy/kernel/calendar'
import { decideRenewal } from '@parley/policy/subscriptions/decide-renewal'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { planRenewal } from './plan-renewal.ts'
import { renewalJobs } from './renewal-jobs.ts'
import { freshRenewal } from './renewal-state.ts'
import { addPeriod } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import type { SubscriptionRow } from './view.ts'

/** 3.P.5: the next period is paid, and begins where the last one ended (INT-33, INT-43). False where it is too late. */
export async function renewSubscription(
  ctx: Context,
  subscription: SubscriptionRow,
  order: PlatformSchemas['Order'],
): Promise<boolean> {
  const decided = decideRenewal(subscription, order)
  if (!decided.ok) return false
  const { period, step, decision } = decided
  const { id: order_id, paid_by: payment_id, plan_id, interval, seats, add_ons } = order
  const { auto_renew, renewal, user_id } = subscription
  const goesOn = auto_renew && renewal !== null
  const changes = {
    plan_id,
    interval,
    seats,
    add_ons,
    order_id,
    ...(payment_id === null ? {} : { payment_id }),
    period_start: period.start,
    period_end: period.end,
    renewal: goesOn ? freshRenewal(ctx, renewal, period.end) : null,
    decision,
  }
  await unschedule(ctx, renewalJobs.endGrace, subscription.id)
  await tellEntitlements(ctx, user_id, async () => {
    await planRenewal(ctx, await advance(ctx, subscriptionKind, { before: subscription, step, changes }))
  })
  await addPeriod(ctx, { order_id, subscription_id: subscription.id, payment_id, purpose: order.purpose, ...period })
  await schedule(ctx, expireSubscription, { ref: subscription.id, due_at: startOfDay(period.end) })
  return true
}
