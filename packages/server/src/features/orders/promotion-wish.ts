import { explain } from '@parley/policy/kernel/decision'
import type { Refused } from '@parley/policy/kernel/verdict'
import { couponCode } from '@parley/policy/promotions/decide-coupons'
import type { PromotionWish } from '../promotions/index.ts'
import type { OrderRow } from './view.ts'

/** What a request says of promotions; null gives up what the order holds. */
export interface NamedPromotion {
  readonly coupon_code?: string | null
  readonly promotion_id?: string | null
}

/** The promotion that a request names, if any; a coupon and a campaign, or either with a quote, do not go together. */
export function wishOf(
  { coupon_code = null, promotion_id = null }: NamedPromotion,
  quoteId: string | null,
): PromotionWish | null | Refused<'promotion_not_combinable'> {
  const wish = coupon_code === null ? (promotion_id === null ? null : { promotion_id }) : { coupon_code }
  const isTwo = coupon_code !== null && promotion_id !== null
  if (wish === null || (quoteId === null && !isTwo)) return wish
  const refused = 'promotion_not_combinable'
  const detail = isTwo
    ? 'An order takes one promotion. Give the coupon code or the campaign, not both.'
    : 'The quote sets the price, and nothing is taken off it. Leave the promotion out, or order at the list price.'
  const decision = explain().clause('2.S.3', '4.3.3').outcome(refused)
  const pointer = coupon_code === null || isTwo ? '/promotion_id' : '/coupon_code'
  return { ok: false, refused, detail, decision, errors: [{ pointer, code: refused, detail }] }
}

/** By what an order holds its promotion. */
export function heldWish({ promotion }: Pick<OrderRow, 'promotion'>): PromotionWish | null {
  if (promotion === null) return null
  return promotion.code === null ? { promotion_id: promotion.id } : { coupon_code: promotion.code }
}

/** Whether a wish is for what the order holds already. */
export function isHeld({ promotion }: Pick<OrderRow, 'promotion'>, wish: PromotionWish): boolean {
  if (promotion === null) return false
  if ('coupon_code' in wish) return promotion.code === couponCode(wish.coupon_code)
  return promotion.code === null && promotion.id === wish.promotion_id
}
