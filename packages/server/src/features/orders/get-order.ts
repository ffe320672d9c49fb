import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { orderKind } from './order-kind.ts'
import { viewOrder } from './view.ts'

export const getOrder: PlatformHandler<'getOrder'> = async (ctx, { path }) => {
  const order = await load(ctx, orderKind, path.order_id)
  return { status: 200, body: viewOrder(order), version: order.version }
}
