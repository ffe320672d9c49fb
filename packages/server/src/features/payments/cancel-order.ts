import { decideCancel } from '@parley/policy/orders/decide-cancel'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind, viewOrder } from '../orders/index.ts'
import { listPaymentsOfOrder } from './store.ts'

/** Here rather than among the orders, because payments know their order and an order knows nothing of payments. */
export const cancelOrder: PlatformHandler<'cancelOrder'> = async (ctx, { path }) => {
  const order = await load(ctx, orderKind, path.order_id)
  const processing = await listPaymentsOfOrder(ctx, order.id, 'processing')
  const decided = decideCancel(order, { in_progress: processing.length > 0 }, ctx.now)
  if (!decided.ok) return decided
  const saved = await advance(ctx, orderKind, { before: order, step: decided.step })
  return { status: 200, body: viewOrder(saved), version: saved.version }
}
