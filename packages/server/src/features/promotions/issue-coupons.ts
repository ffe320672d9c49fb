import { couponCode, decideCoupons } from '@parley/policy/promotions/decide-coupons'
import type { BackofficeHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { promotionKind } from './promotion-kind.ts'
import { addCoupon, takenCodes } from './store.ts'
import { viewCoupon } from './view.ts'
import type { CouponRow } from './view.ts'

/** Adds codes to a promotion, all of them or none (4.3.3). */
export const issueCoupons: BackofficeHandler<'issueCoupons'> = async (ctx, { path, body }) => {
  const promotion = await load(ctx, promotionKind, path.promotion_id)
  const own = (body.codes ?? []).map(couponCode)
  const decided = decideCoupons(promotion, body, await takenCodes(ctx, own))
  if (!decided.ok) return decided
  const codes = body.count === undefined ? own : Array.from({ length: body.count }, () => drawnCode(ctx))
  const { max_redemptions = 1 } = body
  const rows = codes.map((code): CouponRow => ({
    id: ctx.ids.next('cpn', ctx.now),
    promotion_id: promotion.id,
    code,
    max_redemptions,
    redemptions: 0,
    created_at: ctx.now,
  }))
  for (const row of rows) await addCoupon(ctx, row)
  const saved = await advance(ctx, promotionKind, { before: promotion, step: decided.step })
  return { status: 201, body: { data: rows.map(viewCoupon) }, version: saved.version }
}

/** Twelve characters in three groups, as they are read out; of so many codes that two are never the same. */
function drawnCode(ctx: Context): string {
  const drawn = couponCode(ctx.ids.secret(12))
  return [drawn.slice(0, 4), drawn.slice(4, 8), drawn.slice(8)].join('-')
}
