import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import type { SubscriptionRow } from './view.ts'

/** Ends a subscription whose paid period is over (3.P.5). */
export async function expire(ctx: Context, subscription: SubscriptionRow): Promise<SubscriptionRow> {
  const decided = decideSubscriptionMove(subscription, 'expire')
  if (!decided.ok) return subscription
  const changes = { auto_renew: false, renewal: null, scheduled_change: null }
  let expired = subscription
  await tellEntitlements(ctx, subscription, async () => {
    expired = await advance(ctx, subscriptionKind, { before: subscription, step: decided.step, changes })
  })
  return expired
}
