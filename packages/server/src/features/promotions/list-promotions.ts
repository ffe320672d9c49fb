import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listPromotionRows, listRunningCampaigns } from './store.ts'
import { viewPromotion } from './view.ts'

/** What an order may name now (2.E). */
export const listPromotions: PlatformHandler<'listPromotions'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listRunningCampaigns(ctx, { ...query, limit }), limit, viewPromotion) }
}

export const listPromotionsForReview: BackofficeHandler<'listPromotionsForReview'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listPromotionRows(ctx, { ...query, limit }), limit, viewPromotion) }
}
