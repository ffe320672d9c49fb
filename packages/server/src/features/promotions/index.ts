import { closePromotion } from './close-promotion.job.ts'
import { startPromotion } from './start-promotion.job.ts'

export { findOffer } from './find-offer.ts'
export type { Offer, PromotionWish } from './find-offer.ts'
export { keepRedemption, releaseRedemption } from './redemptions/on-order-end.ts'
export { promotionKind } from './promotion-kind.ts'
export { countRedeemed, dropRedemption, reserveRedemption } from './redemptions/reserve.ts'
export { offeredPromotion } from './view.ts'

export const promotionJobs = [closePromotion, startPromotion]
