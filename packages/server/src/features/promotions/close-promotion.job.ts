import { decidePromotionMove } from '@parley/policy/promotions/decide-promotion-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { promotionKind } from './promotion-kind.ts'

/** Ends a promotion at its instant (2.E). */
export const closePromotion: InsideJob = {
  kind: 'promotion.end',
  title: { en: 'A promotion ends', 'zh-CN': '优惠活动结束' },
  clauses: ['2.E', '4.3.3'],
  interpretations: ['INT-10'],
  subject: about(promotionKind),
  run: async (ctx, ref) => {
    const promotion = await find(ctx, promotionKind, ref)
    if (promotion === undefined) return
    const decided = decidePromotionMove(promotion, 'end')
    if (!decided.ok) return
    const { step, decision } = decided
    await advance(ctx, promotionKind, { before: promotion, step, changes: { decision } })
  },
}
