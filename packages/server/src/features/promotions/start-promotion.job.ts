import { decidePromotionMove } from '@parley/policy/promotions/decide-promotion-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { promotionKind } from './promotion-kind.ts'

/** Starts a promotion at its instant (2.E). One that was ended before is left alone. */
export const startPromotion: InsideJob = {
  kind: 'promotion.start',
  title: { en: 'A promotion starts', 'zh-CN': '优惠活动开始' },
  clauses: ['2.E', '4.3.3'],
  interpretations: ['INT-10'],
  subject: about(promotionKind),
  run: async (ctx, ref) => {
    const promotion = await find(ctx, promotionKind, ref)
    if (promotion === undefined) return
    const decided = decidePromotionMove(promotion, 'start')
    if (!decided.ok) return
    const { step, decision } = decided
    await advance(ctx, promotionKind, { before: promotion, step, changes: { decision } })
  },
}
