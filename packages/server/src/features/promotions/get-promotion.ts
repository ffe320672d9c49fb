import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { promotionKind } from './promotion-kind.ts'
import { viewPromotion } from './view.ts'

/** A promotion belongs to no user: every session may read it, as it may read the plans. */
export const getPromotion: PlatformHandler<'getPromotion'> = async (ctx, { path }) => {
  const promotion = await load({ ...ctx, actor: { type: 'system' } }, promotionKind, path.promotion_id)
  return { status: 200, body: viewPromotion(promotion), version: promotion.version }
}

export const getPromotionForReview: BackofficeHandler<'getPromotionForReview'> = getPromotion
