import type { PlatformSchemas } from '@parley/contract/platform'
import { startOfDay } from '@parley/policy/kernel/calendar'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { decideRenewal } from '@parley/policy/subscriptions/decide-renewal'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { dropChange } from './drop-change.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { planRenewal } from './plan-renewal.ts'
import { renewalJobs } from './renewal-jobs.ts'
import { freshRenewal } from './renewal-state.ts'
import { addPeriod } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import type { SubscriptionRow } from './view.ts'
import { worthOf } from './worth-of.ts'

/** 3.P.5: the next period is paid, and begins where the last one ended (INT-33, INT-43). False where it is too late. */
export async function renewSubscription(
  ctx: Context,
  subscription: SubscriptionRow,
  order: PlatformSchemas['Order'],
): Promise<boolean> {
  const decided = decideRenewal(subscription, order)
  if (!decided.ok) return false
  const { period, step, decision } = decided
  const { id: order_id, paid_by: payment_id, plan_id, tier, interval, seats, add_ons } = order
  const { auto_renew, renewal } = subscription
  const goesOn = auto_renew && renewal !== null
  const changes = {
    plan_id,
    tier,
    interval,
    seats,
    add_ons,
    order_id,
    payment_id,
    worth: worthOf(order).amount,
    currency: order.amount.currency,
    scheduled_change: null,
    period_start: period.start,
    period_end: period.end,
    renewal: goesOn ? freshRenewal(ctx, renewal, period.end) : null,
    decision,
  }
  await unschedule(ctx, renewalJobs.endGrace, subscription.id)
  await dropChange(ctx, subscription.id)
  await tellEntitlements(ctx, subscription, async () => {
    const renewed = await advance(ctx, subscriptionKind, { before: subscription, step, changes })
    await planRenewal(ctx, subscription.scheduled_change === null ? renewed : await tellApplied(ctx, renewed))
  })
  await addPeriod(ctx, {
    order_id,
    subscription_id: subscription.id,
    payment_id,
    purpose: order.purpose,
    ...period,
    change: null,
    credits: [],
  })
  await schedule(ctx, expireSubscription, { ref: subscription.id, due_at: startOfDay(period.end) })
  return true
}

/** INT-34: the period began with what was scheduled for it. */
async function tellApplied(ctx: Context, renewed: SubscriptionRow): Promise<SubscriptionRow> {
  const decided = decideSubscriptionMove(renewed, 'apply_change')
  return decided.ok ? advance(ctx, subscriptionKind, { before: renewed, step: decided.step }) : renewed
}
