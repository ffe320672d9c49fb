import type { BackofficeHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { pageOf } from '../../work/page.ts'
import { promotionKind } from './promotion-kind.ts'
import { listCouponRows } from './store.ts'
import { viewCoupon } from './view.ts'

export const listCoupons: BackofficeHandler<'listCoupons'> = async (ctx, { path, query }) => {
  const promotion = await load(ctx, promotionKind, path.promotion_id)
  const limit = query.limit ?? 20
  const rows = await listCouponRows(ctx, promotion.id, { ...query, limit })
  return { status: 200, body: pageOf(rows, limit, viewCoupon) }
}
