import { decideOrder } from '@parley/policy/orders/decide-order'
import { currentPriceBook } from '@parley/policy/plans/published-price-books'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule } from '../../jobs/schedule.ts'
import { begin } from '../../work/transition.ts'
import { findUser } from '../accounts/index.ts'
import { reserveCredit } from '../service-credit/index.ts'
import { expireOrder } from './expire-order.job.ts'
import { loadOrderFacts } from './load-order-facts.ts'
import { orderKind } from './order-kind.ts'
import { pricedFields } from './priced-fields.ts'
import type { OrderOrigin } from './priced-fields.ts'
import { withCredit } from './with-credit.ts'
import { viewOrder } from './view.ts'

/** A subscription of its own, at the list price. */
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
  const { method, entry, seats = 1, add_ons = [], use_service_credit = false, ...chosen } = body
  const choice = { ...chosen, seats, add_ons }
  const facts = await loadOrderFacts(ctx, user, { book: currentPriceBook })
  const decided = decideOrder({ choice, facts }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const price = await withCredit(ctx, decided.price, use_service_credit ? user.id : null)
  const order = await begin(ctx, orderKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('ord', ctx.now),
      user_id: user.id,
      entry,
      ...pricedFields({ ...choice, ...origin, method }, price, currentPriceBook.version),
      expires_at: decided.expires_at,
      paid_by: null,
      refunded_gross: 0,
      refunded_amount: 0,
    },
  })
  await reserveCredit(ctx, order)
  await schedule(ctx, expireOrder, { ref: order.id, due_at: order.expires_at })
  return { status: 201, body: viewOrder(order), version: order.version }
}
