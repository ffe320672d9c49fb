import type { PlatformSchemas } from '@parley/contract/platform'
import { startOfDay } from '@parley/policy/kernel/calendar'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { schedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { findSubscriptionOfPayment } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'

/** 4.2.3: no money went back after all, so the service that the refund ended goes on. */
export const reinstate: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  const subscription = await findSubscriptionOfPayment(ctx, refund.payment_id)
  if (subscription === undefined || subscription.ended_by !== refund.id) return
  const decided = decideSubscriptionMove(subscription, 'reinstate')
  if (!decided.ok) return
  const moved = { before: subscription, step: decided.step, changes: { ended_at: null, ended_by: null } }
  await tellEntitlements(ctx, subscription.user_id, () => advance(ctx, subscriptionKind, moved))
  // A period that ran out meanwhile expires now rather than in the past.
  await schedule(ctx, expireSubscription, {
    ref: subscription.id,
    due_at: Math.max(ctx.now, startOfDay(subscription.period_end)),
  })
}
