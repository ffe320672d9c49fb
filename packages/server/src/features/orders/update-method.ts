import type { PlatformSchemas } from '@parley/contract/platform'
import { decideMethod } from '@parley/policy/orders/decide-method'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from './order-kind.ts'
import { pricedFields } from './priced-fields.ts'
import { viewOrder } from './view.ts'
import type { OrderRow } from './view.ts'

/** Another method for an order whose price was reckoned elsewhere: the price stays, the digest is anew (3.P.4). */
export async function updateMethod(ctx: Context, order: OrderRow, update: PlatformSchemas['OrderUpdate']) {
  const decided = decideMethod(order, update, ctx.now)
  if (!decided.ok) return decided
  const { region, lines, decision, currency, price_book_version } = order
  const price = {
    region,
    lines,
    decision,
    amount: { amount: order.amount, currency },
    service_credit: { amount: order.service_credit, currency },
  }
  const method = update.method ?? order.method
  const changes = pricedFields({ ...order, method }, price, price_book_version)
  const saved = await advance(ctx, orderKind, { before: order, step: decided.step, changes })
  return { status: 200, body: viewOrder(saved), version: saved.version } as const
}
