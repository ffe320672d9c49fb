import { decideChange } from '@parley/policy/subscriptions/decide-change'
import type { ChangeWish } from '@parley/policy/subscriptions/decide-change'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { findUser } from '../accounts/index.ts'
import { findOpenChangeOrder, loadOrderFacts, orderKind } from '../orders/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { countSeats } from './seats/store.ts'
import type { SubscriptionRow } from './view.ts'

/**
 * What a wish would do to a subscription now; a preview and the change itself are decided by this (INT-34). The region is
 * that in which the present period was bought, wherever the account is by now (INT-35).
 */
export async function weighChange(ctx: Context, subscription: SubscriptionRow, wish: ChangeWish) {
  const [user, bought] = [await findUser(ctx, subscription.user_id), await find(ctx, orderKind, subscription.order_id)]
  if (user === undefined || bought === undefined) throw new Error(`${subscription.id} has lost its user or its order`)
  const book = await loadBookInForce(ctx)
  const facts = {
    ...(await loadOrderFacts(ctx, user, { book, region: bought.region })),
    subscription,
    worth: { amount: subscription.worth, currency: subscription.currency },
    waiting: subscription.scheduled_change !== null || (await findOpenChangeOrder(ctx, subscription.id)) !== undefined,
    // One seat is that of whoever bought them.
    seats_used: 1 + (await countSeats(ctx, subscription.id)),
  }
  const decided = decideChange({ wish, facts }, ctx.settings.parameters, ctx.now)
  return decided.ok ? { ...decided, price_book_version: book.version } : decided
}
