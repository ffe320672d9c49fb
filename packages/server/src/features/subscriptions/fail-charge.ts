import { startOfDay } from '@parley/policy/kernel/calendar'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { dropRenewal } from './drop-renewal.ts'
import { expire } from './expire.ts'
import { subscriptionKind } from './subscription-kind.ts'
import type { SubscriptionRow } from './view.ts'

/** INT-33: a charge failed. The grace begins or goes on; where nobody wants a renewal any more, it was the last. */
export async function failCharge(
  ctx: Context,
  subscription: SubscriptionRow,
  decision: SubscriptionRow['decision'],
): Promise<void> {
  if (!subscription.auto_renew) {
    await dropRenewal(ctx, subscription)
    if (ctx.now >= startOfDay(subscription.period_end)) await expire(ctx, subscription)
    return
  }
  const decided = decideSubscriptionMove(subscription, 'fail_charge')
  if (!decided.ok) return
  await advance(ctx, subscriptionKind, { before: subscription, step: decided.step, changes: { decision } })
}
