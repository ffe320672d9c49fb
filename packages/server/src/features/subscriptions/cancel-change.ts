import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findOpenChangeOrder, withdrawOrder } from '../orders/index.ts'
import { listPaymentsOfOrder } from '../payments/index.ts'
import { announceAnew } from './announce-anew.ts'
import { planRenewal } from './plan-renewal.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { viewSubscription } from './view.ts'

export const cancelChange: PlatformHandler<'cancelChange'> = async (ctx, { path }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const order = await findOpenChangeOrder(ctx, subscription.id)
  if (order !== undefined) {
    if ((await listPaymentsOfOrder(ctx, order.id, 'processing')).length > 0) {
      const detail = 'The change is being paid. Wait for the outcome, then change the subscription back.'
      return { refused: 'payment_in_progress', detail }
    }
    await withdrawOrder(ctx, order.id)
    return { status: 200, body: viewSubscription(subscription), version: subscription.version }
  }
  const decided = decideSubscriptionMove(subscription, 'cancel_change')
  if (subscription.scheduled_change === null || !decided.ok) {
    const detail = 'Nothing is scheduled, and no order of a change waits to be paid. There is nothing to take back.'
    return { refused: 'no_change_scheduled', detail }
  }
  const changes = { scheduled_change: null, renewal: announceAnew(subscription.renewal) }
  const saved = await advance(ctx, subscriptionKind, { before: subscription, step: decided.step, changes })
  await planRenewal(ctx, saved)
  return { status: 200, body: viewSubscription(saved), version: saved.version }
}
