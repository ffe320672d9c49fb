import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listSubscriptionRows } from './store.ts'
import { viewSubscription } from './view.ts'

export const listSubscriptions: PlatformHandler<'listSubscriptions'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listSubscriptionRows(ctx, { ...query, limit }), limit, viewSubscription) }
}
