import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { stopRenewal } from './stop-renewal.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { viewSubscription } from './view.ts'

export const disableAutoRenew: PlatformHandler<'disableAutoRenew'> = async (ctx, { path }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const decided = decideSubscriptionMove(subscription, 'disable_auto_renew')
  if (!decided.ok) return decided
  const saved = subscription.auto_renew ? await stopRenewal(ctx, subscription) : subscription
  return { status: 200, body: viewSubscription(saved), version: saved.version }
}
