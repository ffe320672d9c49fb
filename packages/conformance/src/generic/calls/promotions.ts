import { publication, runCampaign, runPromotion } from '../../steps/promotion.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const plain = (): Call => ({})
const ofPromotion: Prepare = async ({ world }) => ({ path: { promotion_id: (await runPromotion(world)).id } })

/** Calls of the platform about promotions. */
export const promotionCalls = {
  listPromotions: plain,
  getPromotion: ofPromotion,
  previewPromotion: async ({ world, user }) => {
    const { id: promotion_id } = await runCampaign(world)
    const body = { user_id: user.id, plan_id: 'pro', interval: 'month', promotion_id }
    return { body, otherBody: { ...body, interval: 'year' } }
  },
} satisfies Record<string, Prepare>

/** Calls of the back office about promotions. */
export const promotionDeskCalls = {
  listPromotionsForReview: plain,
  getPromotionForReview: ofPromotion,
  publishPromotion: async ({ world }) => ({
    body: await publication(world),
    otherBody: await publication(world, { benefit: { percent_off: 20 } }),
  }),
  endPromotion: async (stage) => ({ ...(await ofPromotion(stage)), otherBody: {} }),
  issueCoupons: async (stage) => ({ ...(await ofPromotion(stage)), body: { count: 2 }, otherBody: { count: 3 } }),
  listCoupons: ofPromotion,
} satisfies Record<string, Prepare>
