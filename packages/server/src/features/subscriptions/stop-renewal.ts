import { startOfDay } from '@parley/policy/kernel/calendar'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { listPaymentsOfOrder } from '../payments/index.ts'
import { dropRenewal } from './drop-renewal.ts'
import { expire } from './expire.ts'
import { unplanRenewal } from './plan-renewal.ts'
import { subscriptionKind } from './subscription-kind.ts'
import type { SubscriptionRow } from './view.ts'

/**
 * Ends the renewal of a subscription (INT-33). One whose paid period is over ends with it, unless the channel is working
 * on a charge: its outcome is waited for.
 */
export async function stopRenewal(ctx: Context, subscription: SubscriptionRow): Promise<SubscriptionRow> {
  const decided = decideSubscriptionMove(subscription, 'disable_auto_renew')
  if (!decided.ok) return subscription
  const { id, renewal, decision } = subscription
  await unplanRenewal(ctx, id)
  const charged = renewal?.order_id ?? null
  const isCharging = charged !== null && (await listPaymentsOfOrder(ctx, charged, 'processing')).length > 0
  const stopped = await advance(ctx, subscriptionKind, {
    before: subscription,
    step: decided.step,
    changes: { auto_renew: false, renewal: isCharging ? renewal : null, decision },
  })
  if (isCharging) return stopped
  await dropRenewal(ctx, { id, renewal })
  return ctx.now < startOfDay(stopped.period_end) ? stopped : expire(ctx, stopped)
}
