import type { PlatformHandler } from '../../../http/handlers.ts'
import { load } from '../../../work/load.ts'
import { pageOf } from '../../../work/page.ts'
import { listSeatRows } from './store.ts'
import { subscriptionKind } from '../subscription-kind.ts'
import { viewSeat } from './view-seat.ts'

export const listSeats: PlatformHandler<'listSeats'> = async (ctx, { path, query }) => {
  const { id } = await load(ctx, subscriptionKind, path.subscription_id)
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listSeatRows(ctx, id, { ...query, limit }), limit, viewSeat) }
}
