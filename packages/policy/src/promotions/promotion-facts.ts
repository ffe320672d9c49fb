import type { ListedOrder, PromotionBuyer } from './misfits.ts'
import type { OfferedCoupon, OfferedPromotion } from './promotion.ts'

/** What an order takes a promotion by, and who takes it. */
export interface PromotionFacts {
  readonly promotion: OfferedPromotion
  /** The coupon whose code was given; null where the order names a campaign. */
  readonly coupon: OfferedCoupon | null
  /** How often this user holds or has used the promotion, this order left out. */
  readonly buyer: PromotionBuyer & { readonly redeemed: number }
  /** The order holds it since before: its period and its limits were judged then. */
  readonly held: boolean
  readonly order: ListedOrder
}
