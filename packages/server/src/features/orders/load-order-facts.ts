import type { OrderFacts } from '@parley/policy/orders/weigh-choice'
import type { PriceBook } from '@parley/policy/plans/price-book'
import type { Context } from '../../work/context.ts'
import { acceptedTermsOf } from '../accounts/index.ts'
import type { UserRow } from '../accounts/index.ts'

/** What an order of this user is decided from: the region is the account's, unless the order was made for another. */
export async function loadOrderFacts(
  ctx: Context,
  user: UserRow,
  pinned: { book: PriceBook; region?: string },
): Promise<OrderFacts> {
  const accepted_terms = await acceptedTermsOf(ctx, user.id)
  return { kind: user.kind, billing_region: pinned.region ?? user.region, accepted_terms, book: pinned.book }
}
