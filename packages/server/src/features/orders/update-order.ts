import { decideChange } from '@parley/policy/orders/decide-order'
import { otherTerms } from '@parley/policy/subscriptions/subscription-terms'
import type { OrderChoice, WeighedChoice } from '@parley/policy/orders/weigh-choice'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { PlatformHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findUser } from '../accounts/index.ts'
import { loadPinnedBook } from '../plans/index.ts'
import type { UserRow } from '../accounts/index.ts'
import { dropRedemption } from '../promotions/index.ts'
import { releaseCredit, reserveCredit } from '../service-credit/index.ts'
import { loadOrderFacts } from './load-order-facts.ts'
import { priceOfQuote } from './load-quote.ts'
import { orderKind } from './order-kind.ts'
import { pricedFields } from './priced-fields.ts'
import { heldWish, isHeld, wishOf } from './promotion-wish.ts'
import { withCredit } from './with-credit.ts'
import { takePromotion } from './with-promotion.ts'
import { updateMethod } from './update-method.ts'
import { viewOrder } from './view.ts'
import type { OrderRow } from './view.ts'

export const updateOrder: PlatformHandler<'updateOrder'> = async (ctx, { path, body }) => {
  const order = await load(ctx, orderKind, path.order_id)
  if (order.purpose !== 'new') return updateMethod(ctx, order, body)
  const user = await findUser(ctx, order.user_id)
  if (user === undefined) throw new Error(`Order ${order.id} has lost its user`)
  const book = await loadPinnedBook(ctx, order)
  const choice = {
    ...otherTerms({ plan_id: order.plan_id, tier: order.tier }, { plan_id: body.plan_id, tier: body.tier }),
    interval: body.interval ?? order.interval,
    seats: body.seats ?? order.seats,
    add_ons: body.add_ons ?? order.add_ons,
  }
  const listed = await loadOrderFacts(ctx, user, { book, region: order.region })
  const quote = await priceOfQuote(ctx, order.quote_id)
  const facts = quote === undefined ? listed : { ...listed, quote }
  const decided = decideChange({ order, choice, facts }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const promoted = await promote(ctx, { order, user, choice, body, price: decided.price })
  if (promoted?.ok === false) return promoted
  const method = body.method ?? order.method
  if (order.service_credit > 0) await releaseCredit(ctx, order)
  const price = await withCredit(ctx, promoted?.price ?? decided.price, order.service_credit > 0 ? order.user_id : null)
  const changes = pricedFields(
    { ...order, ...choice, promotion: promoted?.promotion ?? null, method },
    price,
    book.version,
  )
  const saved = await advance(ctx, orderKind, { before: order, step: decided.step, changes })
  await reserveCredit(ctx, saved)
  return { status: 200, body: viewOrder(saved), version: saved.version }
}

interface Repriced {
  readonly order: OrderRow
  readonly user: UserRow
  readonly choice: OrderChoice
  readonly body: PlatformSchemas['OrderUpdate']
  readonly price: WeighedChoice
}

/** The promotion of the order applied anew, or another in its place, which is held from now on; null where it has none. */
async function promote(ctx: Context, { order, user, choice, body, price }: Repriced) {
  const named = wishOf(body, order.quote_id)
  if (named !== null && 'refused' in named) return named
  const isKept = body.coupon_code === undefined && body.promotion_id === undefined
  const wish = isKept ? heldWish(order) : named
  const held = wish !== null && isHeld(order, wish)
  if (!held && order.promotion !== null) await dropRedemption(ctx, order.id)
  if (wish === null) return null
  return takePromotion(ctx, order.id, { wish, held, user, choice, price })
}
