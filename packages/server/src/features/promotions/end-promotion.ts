import { decidePromotionMove } from '@parley/policy/promotions/decide-promotion-move'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { unschedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { closePromotion } from './close-promotion.job.ts'
import { promotionKind } from './promotion-kind.ts'
import { startPromotion } from './start-promotion.job.ts'
import { viewPromotion } from './view.ts'

/** Ends a promotion early; orders that hold it keep it (4.3.3). */
export const endPromotion: BackofficeHandler<'endPromotion'> = async (ctx, { path }) => {
  const promotion = await load(ctx, promotionKind, path.promotion_id)
  const decided = decidePromotionMove(promotion, 'end')
  if (!decided.ok) return decided
  const { step, decision } = decided
  const saved = await advance(ctx, promotionKind, { before: promotion, step, changes: { decision } })
  await unschedule(ctx, startPromotion, promotion.id)
  await unschedule(ctx, closePromotion, promotion.id)
  return { status: 200, body: viewPromotion(saved), version: saved.version }
}
