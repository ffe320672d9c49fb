import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { viewSubscription } from './view.ts'

export const getSubscription: PlatformHandler<'getSubscription'> = async (ctx, { path }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  return { status: 200, body: viewSubscription(subscription), version: subscription.version }
}
