import type { PlatformSchemas } from '@parley/contract/platform'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { unschedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropRenewal } from './drop-renewal.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { findPeriodOfPayment } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'

/** INT-11: the service stops as its payment is given back. A refund of a duplicate leaves it alone. */
export const endByRefund: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  const period = await findPeriodOfPayment(ctx, refund.payment_id)
  const subscription = period === undefined ? undefined : await find(ctx, subscriptionKind, period.subscription_id)
  // An earlier period is over; giving it back ends nothing.
  if (subscription === undefined || subscription.period_end !== period?.end) return
  const decided = decideSubscriptionMove(subscription, 'end_by_refund')
  if (!decided.ok) return
  const changes = { ended_at: ctx.now, ended_by: refund.id, auto_renew: false, renewal: null }
  const moved = { before: subscription, step: decided.step, changes }
  await tellEntitlements(ctx, subscription.user_id, () => advance(ctx, subscriptionKind, moved))
  await unschedule(ctx, expireSubscription, subscription.id)
  await dropRenewal(ctx, subscription)
}
