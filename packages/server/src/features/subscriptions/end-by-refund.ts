import type { PlatformSchemas } from '@parley/contract/platform'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { undoChange } from '@parley/policy/subscriptions/undo-change'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context, Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { announceAnew } from './announce-anew.ts'
import { dropChange } from './drop-change.ts'
import { dropRenewal } from './drop-renewal.ts'
import { expireSubscription } from './expire-subscription.job.ts'
import { planRenewal } from './plan-renewal.ts'
import { findPeriodOfPayment, noteTakenBack } from './store.ts'
import type { PeriodRow } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import type { SubscriptionRow } from './view.ts'

/**
 * INT-11: the service stops as its payment is given back; that of a change stops being what it was changed to (INT-34). A
 * refund of a duplicate leaves it alone, and so does a part of what was reckoned.
 */
export const endByRefund: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  if (refund.partial) return
  const period = await findPeriodOfPayment(ctx, refund.payment_id)
  const subscription = period === undefined ? undefined : await find(ctx, subscriptionKind, period.subscription_id)
  // An earlier period is over; giving it back ends nothing.
  if (subscription === undefined || period === undefined || subscription.period_end !== period.end) return
  if (period.change === null) await end(ctx, subscription, refund.id)
  else await takeBack(ctx, subscription, { period, refundId: refund.id })
}

async function end(ctx: Context, subscription: SubscriptionRow, refundId: string): Promise<void> {
  const decided = decideSubscriptionMove(subscription, 'end_by_refund')
  if (!decided.ok) return
  const changes = { ended_at: ctx.now, ended_by: refundId, auto_renew: false, renewal: null, scheduled_change: null }
  const moved = { before: subscription, step: decided.step, changes }
  await tellEntitlements(ctx, subscription, () => advance(ctx, subscriptionKind, moved))
  await unschedule(ctx, expireSubscription, subscription.id)
  await dropRenewal(ctx, subscription)
  await dropChange(ctx, subscription.id)
}

async function takeBack(
  ctx: Context,
  before: SubscriptionRow,
  { period, refundId }: { period: PeriodRow; refundId: string },
): Promise<void> {
  const { change } = period
  if (change?.taken_back_by != null) return
  const decided = decideSubscriptionMove(before, 'take_back_change')
  if (change === null || !decided.ok) return
  const changes = { ...undoChange(before, change), renewal: announceAnew(before.renewal) }
  await tellEntitlements(ctx, before, async () => {
    await planRenewal(ctx, await advance(ctx, subscriptionKind, { before, step: decided.step, changes }))
  })
  await noteTakenBack(ctx, period, refundId)
}
