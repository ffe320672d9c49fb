import { money } from '@parley/policy/kernel/money'
import { decideRenewalPrice } from '@parley/policy/subscriptions/decide-renewal-price'
import { sameTerms, termsAfter } from '@parley/policy/subscriptions/subscription-terms'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { findUser } from '../accounts/index.ts'
import { loadOrderFacts, orderKind } from '../orders/index.ts'
import { loadBookInForce, loadPinnedBook } from '../plans/index.ts'
import type { SubscriptionRow } from './view.ts'

/**
 * What the next period would be, and cost by the prices in force now; once a charge was announced, what was announced,
 * since that is what will be charged (3.P.4, INT-33).
 */
export async function priceRenewal(ctx: Context, subscription: SubscriptionRow) {
  const choice = termsAfter(subscription)
  const book = await loadBookInForce(ctx)
  const [user, bought] = [await findUser(ctx, subscription.user_id), await find(ctx, orderKind, subscription.order_id)]
  if (user === undefined || bought === undefined) throw new Error(`${subscription.id} has lost its user or its order`)
  const present = {
    book: await loadPinnedBook(ctx, bought),
    region: bought.region,
    sold: sameTerms(choice, subscription) ? money(subscription.worth, subscription.currency) : null,
  }
  const facts = { ...(await loadOrderFacts(ctx, user, { book })), present }
  const price = decideRenewalPrice({ choice, facts }, ctx.settings.parameters, ctx.now)
  if (!price.ok) return price
  const announced = subscription.auto_renew ? subscription.renewal?.announced : null
  return { ...price, price_book_version: book.version, ...announced, choice, method: bought.method }
}
