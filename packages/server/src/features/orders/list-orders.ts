import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listOrderRows } from './store.ts'
import { viewOrder } from './view.ts'

export const listOrders: PlatformHandler<'listOrders'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listOrderRows(ctx, { ...query, limit }), limit, viewOrder) }
}
