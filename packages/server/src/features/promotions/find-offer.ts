import { explain } from '@parley/policy/kernel/decision'
import { couponCode } from '@parley/policy/promotions/decide-coupons'
import type { FieldError } from '@parley/policy/kernel/field-error'
import type { Refused } from '@parley/policy/kernel/verdict'
import { findRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { findCoupon } from './store.ts'
import { promotions } from './table.ts'
import type { CouponRow, PromotionRow } from './view.ts'

/** What an order takes a promotion by. */
export type PromotionWish = { readonly coupon_code: string } | { readonly promotion_id: string }

/** A promotion, and the coupon by which it is taken. */
export interface Offer {
  readonly ok: true
  readonly promotion: PromotionRow
  readonly coupon: CouponRow | null
}

/** The promotion that an order wishes for; a code or an id that nothing has is refused (4.3.3). */
export async function findOffer(
  ctx: Context,
  wish: PromotionWish,
): Promise<Offer | Refused<'coupon_unknown' | 'validation_failed'>> {
  if ('promotion_id' in wish) {
    const promotion = await findRow(ctx.orm, promotions, wish.promotion_id)
    if (promotion !== undefined) return { ok: true, promotion, coupon: null }
    return unknown('validation_failed', {
      pointer: '/promotion_id',
      code: 'not_found',
      detail: 'promotion_id names no promotion. GET /v1/promotions lists the campaigns that run.',
    })
  }
  const code = couponCode(wish.coupon_code)
  const coupon = await findCoupon(ctx, code)
  const promotion = coupon === undefined ? undefined : await findRow(ctx.orm, promotions, coupon.promotion_id)
  if (coupon !== undefined && promotion !== undefined) return { ok: true, promotion, coupon }
  const detail = `There is no coupon ${code}. Check its spelling, or order without it.`
  return unknown('coupon_unknown', { pointer: '/coupon_code', code: 'coupon_unknown', detail })
}

function unknown<Code extends string>(refused: Code, error: FieldError): Refused<Code> {
  const decision = explain().clause('2.E', '4.3.3').interpretation('INT-10').outcome(refused)
  return { ok: false, refused, detail: error.detail, decision, errors: [error] }
}
