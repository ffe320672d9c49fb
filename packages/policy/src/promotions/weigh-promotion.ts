import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Refused } from '../kernel/verdict.ts'
import { applyBenefit } from './apply-benefit.ts'
import type { DiscountedOrder } from './apply-benefit.ts'
import { alreadyRedeemed, pointerOf, usedUp } from './limit-objections.ts'
import type { Objection, PromotionRefusal } from './limit-objections.ts'
import { misfitsOf } from './misfits.ts'
import type { PromotionFacts } from './promotion-facts.ts'

/**
 * Whether an order may take a promotion, and what it then costs: the promotion runs, the order fits it, and neither it, nor
 * the coupon, nor the user's share of it is used up. The preview and the order are decided by this (2.E, 4.3.3, INT-10).
 */
export function weighPromotion(facts: PromotionFacts, now: Instant): DiscountedOrder | Refused<PromotionRefusal> {
  const { promotion, coupon, order } = facts
  const why = explain()
    .clause(...order.decision.clauses, '2.E', '4.3.3')
    .interpretation(...order.decision.interpretations, 'INT-10')
    .step('promotion', promotion.id, 'text')
  if (coupon !== null) why.step('coupon', coupon.code, 'text')
  const objection = facts.held ? null : (objectToTime(facts, now, why) ?? objectToLimits(facts, why))
  const found = objection ?? objectToOrder(facts)
  if (found === null) return applyBenefit(facts, why)
  const { refused, detail, errors = [{ pointer: pointerOf(facts), code: refused, detail }] } = found
  return { ok: false, refused, detail, decision: why.outcome(refused), errors }
}

/** Time decides, whether or not the job that starts or ends it has run. */
function objectToTime({ promotion, coupon }: PromotionFacts, now: Instant, why: Explanation): Objection | null {
  const [starts_at, ends_at] = [instantText(promotion.starts_at), instantText(promotion.ends_at)]
  why.step('starts at', starts_at, 'instant').step('ends at', ends_at, 'instant')
  if (promotion.status === 'ended' || now >= promotion.ends_at) {
    const detail = `The promotion is over. Order at the list price, or choose one that runs: GET /v1/promotions.`
    return { refused: coupon === null ? 'promotion_ended' : 'coupon_expired', detail }
  }
  if (now >= promotion.starts_at) return null
  return { refused: 'promotion_not_started', detail: `The promotion starts at ${starts_at}. Order from then on.` }
}

function objectToLimits(facts: PromotionFacts, why: Explanation): Objection | null {
  const { promotion, coupon, buyer } = facts
  const { redemptions, redemptions_per_user } = promotion.limits
  why.step('used so far', promotion.redemptions, 'count').step('used by this user', buyer.redeemed, 'count')
  if (redemptions_per_user !== null && buyer.redeemed >= redemptions_per_user) return alreadyRedeemed(facts)
  const isOut = redemptions !== null && promotion.redemptions >= redemptions
  const isCouponOut = coupon !== null && coupon.max_redemptions !== null && coupon.redemptions >= coupon.max_redemptions
  return isOut || isCouponOut ? usedUp(facts) : null
}

function objectToOrder(facts: PromotionFacts): Objection | null {
  const { promotion, coupon } = facts
  const refused = 'promotion_not_eligible'
  if (promotion.kind === 'coupon' && coupon === null) {
    return { refused, detail: 'This promotion is taken by coupon. Give the code in coupon_code, and no promotion_id.' }
  }
  const errors = misfitsOf(promotion, facts)
  if (errors.length === 0) return null
  const detail = `The promotion is not for this order. ${errors.map((error) => error.detail).join(' ')}`
  return { refused, detail, errors }
}
