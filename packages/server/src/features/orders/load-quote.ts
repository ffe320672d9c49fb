import type { QuotedPrice } from '@parley/policy/orders/weigh-choice'
import { decideQuotedOrder } from '@parley/policy/quotes/decide-quoted-order'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { quoteKind } from '../quotes/index.ts'
import type { QuoteRow } from '../quotes/index.ts'
import { orderKind } from './order-kind.ts'
import type { OrderRow } from './view.ts'

/** What a quote fixes; nothing where it has no offer. */
export function quotedPrice(quote: QuoteRow): QuotedPrice | undefined {
  const { id, plan_id, tier, interval, seats, region, offer } = quote
  const terms = { id, plan_id, tier, interval, seats, region }
  return offer === null ? undefined : { ...terms, lines: offer.lines, total: offer.total }
}

/** The price that an accepted quote set, as its order is priced again. */
export async function priceOfQuote(ctx: Context, id: string | null): Promise<QuotedPrice | undefined> {
  const quote = id === null ? undefined : await find(ctx, quoteKind, id)
  return quote === undefined ? undefined : quotedPrice(quote)
}

/** Whether the user may order by this quote, with the step that takes it (2.S.3). */
export async function weighQuote(ctx: Context, quote: QuoteRow, userId: string) {
  const before = quote.order_id === null ? undefined : await find(ctx, orderKind, quote.order_id)
  const taken = before !== undefined && !endedUnpaid.includes(before.status)
  return decideQuotedOrder(quote, { user_id: userId, taken }, ctx.now)
}

/** Whether another order was made of the quote of this one, which had ended unpaid (2.S.3). */
export async function isQuoteReused(ctx: Context, order: Pick<OrderRow, 'id' | 'quote_id'>): Promise<boolean> {
  const quote = order.quote_id === null ? undefined : await find(ctx, quoteKind, order.quote_id)
  return quote !== undefined && quote.order_id !== order.id
}

const endedUnpaid: readonly OrderRow['status'][] = ['cancelled', 'expired']

/** Ties a quote to the order made of it; of two orders at once the version lets one through. */
export async function takeQuote(
  ctx: Context,
  quote: QuoteRow,
  { step, order_id }: { step: Extract<Awaited<ReturnType<typeof weighQuote>>, { ok: true }>['step']; order_id: string },
): Promise<void> {
  await advance(ctx, quoteKind, { before: quote, step, changes: { order_id } })
}
