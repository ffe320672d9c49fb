import { addDays, endOfDay, localDateOf } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { PromotionRefundRule } from '../promotions/promotion.ts'
import type { RefundClaim, RefundFacts, RefundReason } from './refund-facts.ts'

/** The rule of a promotion that a refund is reckoned by, and whether it lets nothing go back. */
export interface GoverningRule {
  readonly rule: PromotionRefundRule
  readonly barred: boolean
}

/** How `promotion.default_rule` reads a promotion that says nothing of refunds, where it does not read it as ordinary. */
const nothingBack: PromotionRefundRule = {
  non_refundable: true,
  refundable_until: null,
  prorate_on: 'paid',
  clawback: { gift_days: false, coupon: false },
}

/** Reasons that are not on the user's side: whoever sells a deal without a refund has to deliver it all the same. */
const platformReasons: readonly RefundReason[] = [
  'service_unusable',
  'platform_outage',
  'account_abnormal',
  'duplicate_payment',
]

/**
 * The rule that governs a refund in place of 4.3.1 and 4.4.1 (4.3.3, INT-10); `null` where the ordinary rule does: the
 * order was bought by no promotion, or by one without a rule; the money bought no period (4.1.2); or the reason is not on
 * the user's side, for which the same line is drawn as for the handling fee (INT-05, INT-08).
 */
export function governingRule(
  { facts, claim }: { facts: RefundFacts; claim: RefundClaim },
  parameters: Parameters,
  why: Explanation,
): GoverningRule | null {
  const { promotion, period } = facts
  if (promotion === undefined || promotion === null || period === null) return null
  why.clause('4.3.3').interpretation('INT-10').step('bought by promotion', promotion.id, 'text')
  if (isOfPlatform(claim)) {
    why.interpretation('INT-05', 'INT-08').step('its rule is set aside for', claim.reason, 'text')
    return null
  }
  const rule = promotion.refund_rule ?? defaultRule(parameters, why)
  if (rule === null) return null
  const until = refundableUntil(rule, facts)
  if (rule.non_refundable) why.step('refund by its rule', 'none', 'text')
  if (until !== null) why.step('refundable before', instantText(until), 'instant')
  return { rule, barred: rule.non_refundable || (until !== null && claim.as_of >= until) }
}

function isOfPlatform({ reason, fault }: RefundClaim): boolean {
  return platformReasons.includes(reason) || (reason === 'order_error' && fault === 'platform')
}

function defaultRule(parameters: Parameters, why: Explanation): PromotionRefundRule | null {
  why.parameter(parameters, 'promotion.default_rule')
  return parameters['promotion.default_rule'] === 'non_refundable' ? nothingBack : null
}

/** 24:00 in Shanghai of the last day; the day of payment is not counted. */
function refundableUntil({ refundable_until }: PromotionRefundRule, { payment }: RefundFacts): number | null {
  if (refundable_until === null) return null
  return endOfDay(addDays(localDateOf(payment.succeeded_at), refundable_until.days))
}
