import type { PlatformSchemas } from '@parley/contract/platform'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { unschedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { dropChange } from './drop-change.ts'
import { dropRenewal } from './drop-renewal.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { findSubscriptionOfPayment } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'

/** INT-37: a lost dispute ends what its payment bought, also where a refund had ended it before. */
export const terminateForDispute: Reaction = async (ctx, event) => {
  const dispute = event.object as PlatformSchemas['Dispute']
  if (!ctx.settings.parameters['dispute.lost_terminates']) return
  const subscription = await findSubscriptionOfPayment(ctx, dispute.payment_id)
  if (subscription === undefined) return
  const decided = decideSubscriptionMove(subscription, 'terminate')
  if (!decided.ok) return
  const changes = {
    ended_at: subscription.ended_at ?? ctx.now,
    ended_by: dispute.id,
    auto_renew: false,
    renewal: null,
    scheduled_change: null,
  }
  const moved = { before: subscription, step: decided.step, changes }
  await tellEntitlements(ctx, subscription, () => advance(ctx, subscriptionKind, moved))
  await unschedule(ctx, expireSubscription, subscription.id)
  await dropRenewal(ctx, subscription)
  await dropChange(ctx, subscription.id)
}
