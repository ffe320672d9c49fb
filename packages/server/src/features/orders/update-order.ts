import { decideChange } from '@parley/policy/orders/decide-order'
import { otherTerms } from '@parley/policy/subscriptions/subscription-terms'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findUser } from '../accounts/index.ts'
import { loadPinnedBook } from '../plans/index.ts'
import { releaseCredit, reserveCredit } from '../service-credit/index.ts'
import { loadOrderFacts } from './load-order-facts.ts'
import { priceOfQuote } from './load-quote.ts'
import { orderKind } from './order-kind.ts'
import { pricedFields } from './priced-fields.ts'
import { withCredit } from './with-credit.ts'
import { updateMethod } from './update-method.ts'
import { viewOrder } from './view.ts'

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
  const method = body.method ?? order.method
  if (order.service_credit > 0) await releaseCredit(ctx, order)
  const price = await withCredit(ctx, decided.price, order.service_credit > 0 ? order.user_id : null)
  const changes = pricedFields({ ...order, ...choice, method }, price, book.version)
  const saved = await advance(ctx, orderKind, { before: order, step: decided.step, changes })
  await reserveCredit(ctx, saved)
  return { status: 200, body: viewOrder(saved), version: saved.version }
}
