import { completeTerms } from '@parley/policy/promotions/complete-terms'
import { decidePromotionMove } from '@parley/policy/promotions/decide-promotion-move'
import { decidePublication } from '@parley/policy/promotions/decide-publication'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance, begin } from '../../work/transition.ts'
import { loadBookInForce } from '../plans/index.ts'
import { closePromotion } from './close-promotion.job.ts'
import { promotionKind } from './promotion-kind.ts'
import { startPromotion } from './start-promotion.job.ts'
import { viewPromotion } from './view.ts'
import type { PromotionRow } from './view.ts'

/** Publishes a promotion; one that begins at once runs in the answer (2.E, 4.3.3). */
export const publishPromotion: BackofficeHandler<'publishPromotion'> = async (ctx, { body }) => {
  const terms = completeTerms(body)
  const starts_at = body.starts_at === undefined ? ctx.now : Date.parse(body.starts_at)
  const ends_at = Date.parse(body.ends_at)
  const world = { book: await loadBookInForce(ctx), parameters: ctx.settings.parameters }
  const decided = decidePublication({ terms, starts_at, ends_at }, world, ctx.now)
  if (!decided.ok) return decided
  const { name, kind, eligibility, benefit, refund_rule, limits } = terms
  const published = await begin(ctx, promotionKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('prm', ctx.now),
      name,
      kind,
      eligibility,
      benefit,
      refund_rule,
      max_redemptions: limits.redemptions,
      max_per_user: limits.redemptions_per_user,
      redemptions: 0,
      starts_at,
      ends_at,
      decision: decided.decision,
    },
  })
  const promotion = await startInTime(ctx, published)
  await schedule(ctx, closePromotion, { ref: promotion.id, due_at: ends_at })
  return { status: 201, body: viewPromotion(promotion), version: promotion.version }
}

async function startInTime(ctx: Context, promotion: PromotionRow): Promise<PromotionRow> {
  const decided = decidePromotionMove(promotion, 'start')
  if (decided.ok && promotion.starts_at <= ctx.now) {
    return advance(ctx, promotionKind, { before: promotion, step: decided.step })
  }
  await schedule(ctx, startPromotion, { ref: promotion.id, due_at: promotion.starts_at })
  return promotion
}
