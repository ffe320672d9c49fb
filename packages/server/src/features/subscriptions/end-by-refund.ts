import type { PlatformSchemas } from '@parley/contract/platform'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { unschedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { findSubscriptionOfPayment } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'

/** INT-11: the service stops as its payment is given back. A refund of a duplicate leaves it alone. */
export const endByRefund: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  const subscription = await findSubscriptionOfPayment(ctx, refund.payment_id)
  if (subscription === undefined) return
  const decided = decideSubscriptionMove(subscription, 'end_by_refund')
  if (!decided.ok) return
  const moved = { before: subscription, step: decided.step, changes: { ended_at: ctx.now, ended_by: refund.id } }
  await tellEntitlements(ctx, subscription.user_id, () => advance(ctx, subscriptionKind, moved))
  await unschedule(ctx, expireSubscription, subscription.id)
}
