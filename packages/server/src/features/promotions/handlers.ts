import { endPromotion } from './end-promotion.ts'
import { getPromotion, getPromotionForReview } from './get-promotion.ts'
import { issueCoupons } from './issue-coupons.ts'
import { listCoupons } from './list-coupons.ts'
import { listPromotions, listPromotionsForReview } from './list-promotions.ts'
import { publishPromotion } from './publish-promotion.ts'

export const platformPromotionHandlers = { getPromotion, listPromotions }

export const backofficePromotionHandlers = {
  endPromotion,
  getPromotionForReview,
  issueCoupons,
  listCoupons,
  listPromotionsForReview,
  publishPromotion,
}
