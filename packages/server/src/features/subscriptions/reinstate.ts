import type { PlatformSchemas } from '@parley/contract/platform'
import { startOfDay } from '@parley/policy/kernel/calendar'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { redoChange } from '@parley/policy/subscriptions/undo-change'
import { schedule } from '../../jobs/schedule.ts'
import type { Context, Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { findPeriodOfPayment, noteTakenBack } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import type { SubscriptionRow } from './view.ts'

/** 4.2.3: no money went back after all, so the service that the refund ended, or changed back, goes on. */
export const reinstate: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  const period = await findPeriodOfPayment(ctx, refund.payment_id)
  const subscription = period === undefined ? undefined : await find(ctx, subscriptionKind, period.subscription_id)
  if (subscription === undefined || period === undefined) return
  if (period.change !== null && period.change.taken_back_by === refund.id) {
    await changeAgain(ctx, subscription, redoChange(subscription, period.change))
    await noteTakenBack(ctx, period, null)
  } else if (subscription.ended_by === refund.id) await goOn(ctx, subscription)
}

async function goOn(ctx: Context, subscription: SubscriptionRow): Promise<void> {
  const decided = decideSubscriptionMove(subscription, 'reinstate')
  if (!decided.ok) return
  const moved = { before: subscription, step: decided.step, changes: { ended_at: null, ended_by: null } }
  await tellEntitlements(ctx, subscription, () => advance(ctx, subscriptionKind, moved))
  // A period that ran out meanwhile expires now rather than in the past.
  await schedule(ctx, expireSubscription, {
    ref: subscription.id,
    due_at: Math.max(ctx.now, startOfDay(subscription.period_end)),
  })
}

async function changeAgain(ctx: Context, before: SubscriptionRow, changes: Partial<SubscriptionRow>): Promise<void> {
  const decided = decideSubscriptionMove(before, 'change')
  if (!decided.ok) return
  await tellEntitlements(ctx, before, () => advance(ctx, subscriptionKind, { before, step: decided.step, changes }))
}
