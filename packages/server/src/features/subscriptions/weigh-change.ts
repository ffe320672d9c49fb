import { decideChange } from '@parley/policy/subscriptions/decide-change'
import type { ChangeWish } from '@parley/policy/subscriptions/decide-change'
import type { Context } from '../../work/context.ts'
import { findUser } from '../accounts/index.ts'
import { findOpenChangeOrder, loadOrderFacts } from '../orders/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { countSeats } from './seats/store.ts'
import type { SubscriptionRow } from './view.ts'

/** What a wish would do to a subscription now; a preview and the change itself are decided by this (INT-34). */
export async function weighChange(ctx: Context, subscription: SubscriptionRow, wish: ChangeWish) {
  const user = await findUser(ctx, subscription.user_id)
  if (user === undefined) throw new Error(`${subscription.id} has lost its user`)
  const book = await loadBookInForce(ctx)
  const facts = {
    ...(await loadOrderFacts(ctx, user, { book })),
    subscription,
    worth: { amount: subscription.worth, currency: subscription.currency },
    waiting: subscription.scheduled_change !== null || (await findOpenChangeOrder(ctx, subscription.id)) !== undefined,
    // One seat is that of whoever bought them.
    seats_used: 1 + (await countSeats(ctx, subscription.id)),
  }
  const decided = decideChange({ wish, facts }, ctx.settings.parameters, ctx.now)
  return decided.ok ? { ...decided, price_book_version: book.version } : decided
}
