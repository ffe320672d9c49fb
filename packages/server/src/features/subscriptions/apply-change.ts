import type { PlatformSchemas } from '@parley/contract/platform'
import { localDateOf } from '@parley/policy/kernel/calendar'
import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { termsOf } from '@parley/policy/subscriptions/subscription-terms'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { priceOrder } from '@parley/policy/orders/price-order'
import { findPlan } from '@parley/policy/plans/plan-table'
import type { PriceBook } from '@parley/policy/plans/price-book'
import { loadPinnedBook } from '../plans/index.ts'
import { announceAnew } from './announce-anew.ts'
import { planRenewal } from './plan-renewal.ts'
import { addPeriod } from './store.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import type { SubscriptionRow } from './view.ts'

/** INT-34: the difference is paid, so the subscription is of something else from now on, to the end of its period. */
export async function applyChange(
  ctx: Context,
  before: SubscriptionRow,
  order: PlatformSchemas['Order'],
): Promise<void> {
  const decided = decideSubscriptionMove(before, 'change')
  if (!decided.ok) return
  const terms = termsOf(order)
  const worth = worthOfTerms(order, await loadPinnedBook(ctx, order)) ?? before.worth
  const { id: order_id, paid_by: payment_id, decision } = order
  const changes = { ...terms, worth, renewal: announceAnew(before.renewal), decision }
  await tellEntitlements(ctx, before, async () => {
    await planRenewal(ctx, await advance(ctx, subscriptionKind, { before, step: decided.step, changes }))
  })
  await addPeriod(ctx, {
    order_id,
    subscription_id: before.id,
    payment_id,
    purpose: 'change',
    start: localDateOf(ctx.now),
    end: before.period_end,
    change: { from: { ...termsOf(before), worth: before.worth }, to: { ...terms, worth }, taken_back_by: null },
    credits: [],
  })
}

/** What the whole period of the new terms costs by the price book that the order pins. */
function worthOfTerms(order: PlatformSchemas['Order'], book: PriceBook): number | null {
  const plan = findPlan(order.plan_id)
  const price = plan === undefined ? null : priceOrder({ ...order, plan }, book)
  return price?.ok === true ? price.amount.amount : null
}
