import { decideOrder } from '@parley/policy/orders/decide-order'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule } from '../../jobs/schedule.ts'
import { find } from '../../work/load.ts'
import { begin } from '../../work/transition.ts'
import { findUser } from '../accounts/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { quoteKind } from '../quotes/index.ts'
import { reserveCredit } from '../service-credit/index.ts'
import { expireOrder } from './expire-order.job.ts'
import { loadOrderFacts } from './load-order-facts.ts'
import { quotedPrice, takeQuote, weighQuote } from './load-quote.ts'
import { orderKind } from './order-kind.ts'
import { pricedFields } from './priced-fields.ts'
import type { OrderOrigin } from './priced-fields.ts'
import { wishOf } from './promotion-wish.ts'
import { withCredit } from './with-credit.ts'
import { takePromotion } from './with-promotion.ts'
import { viewOrder } from './view.ts'

/** A subscription of its own, at the list price unless a quote or a promotion sets another. */
const origin: OrderOrigin = { purpose: 'new', subscription_id: null, quote_id: null, promotion: null }

export const createOrder: PlatformHandler<'createOrder'> = async (ctx, { body }) => {
  const user = await findUser(ctx, body.user_id)
  if (user === undefined) {
    const errors = [{ pointer: '/user_id', code: 'not_found', detail: 'There is no such user here.' }]
    return {
      refused: 'validation_failed',
      detail: 'user_id names no user. Open the account with POST /v1/users first.',
      errors,
    }
  }
  const { method, entry, quote_id = null, region, use_service_credit = false } = body
  const wish = wishOf(body, quote_id)
  if (wish !== null && 'refused' in wish) return wish
  const quote = quote_id === null ? undefined : await find(ctx, quoteKind, quote_id)
  if (quote_id !== null && quote === undefined) return missing(['/quote_id'], 'quote_id names no quote of this user.')
  const weighed = quote === undefined ? null : await weighQuote(ctx, quote, user.id)
  if (weighed?.ok === false) {
    if (weighed.refused === 'invalid_transition') throw new Error(`Quote ${quote_id}: ${weighed.detail}`)
    return weighed
  }
  const {
    plan_id = quote?.plan_id,
    tier = quote?.tier ?? null,
    interval = quote?.interval,
    seats = quote?.seats ?? 1,
    add_ons = [],
  } = body
  if (plan_id === undefined || interval === undefined) {
    const pointers = [...(plan_id === undefined ? ['/plan_id'] : []), ...(interval === undefined ? ['/interval'] : [])]
    return missing(pointers, 'Name plan_id and interval, or an accepted quote.')
  }
  const choice = { plan_id, tier, interval, seats, add_ons, ...(region === undefined ? {} : { region }) }
  const book = await loadBookInForce(ctx)
  const listed = await loadOrderFacts(ctx, user, { book })
  const quoted = quote === undefined ? undefined : quotedPrice(quote)
  const facts = quoted === undefined ? listed : { ...listed, quote: quoted }
  const decided = decideOrder({ choice, facts }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const id = ctx.ids.next('ord', ctx.now)
  const { price: listPrice } = decided
  const promoted = wish && (await takePromotion(ctx, id, { wish, held: false, user, choice, price: listPrice }))
  if (promoted?.ok === false) return promoted
  const price = await withCredit(ctx, promoted?.price ?? listPrice, use_service_credit ? user.id : null)
  const promotion = promoted?.promotion ?? null
  const order = await begin(ctx, orderKind, {
    step: decided.step,
    row: {
      id,
      user_id: user.id,
      entry,
      ...pricedFields({ ...choice, ...origin, quote_id, promotion, method }, price, book.version),
      expires_at: decided.expires_at,
      paid_by: null,
      refunded_gross: 0,
      refunded_amount: 0,
    },
  })
  if (quote !== undefined && weighed !== null) await takeQuote(ctx, quote, { step: weighed.step, order_id: order.id })
  await reserveCredit(ctx, order)
  await schedule(ctx, expireOrder, { ref: order.id, due_at: order.expires_at })
  return { status: 201, body: viewOrder(order), version: order.version }
}

function missing(pointers: readonly string[], detail: string) {
  const errors = pointers.map((pointer) => ({ pointer, code: 'required', detail }))
  return { refused: 'validation_failed' as const, detail, errors }
}
