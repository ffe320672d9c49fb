import type { Explanation } from '../kernel/decision.ts'
import { money, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { PromotionRefundRule } from '../promotions/promotion.ts'
import type { UsedDays } from './count-used-days.ts'
import type { BoughtPromotion } from './refund-facts.ts'
import { roundShare } from './round-share.ts'
import type { Share } from './round-share.ts'

/** A payment of which a part is unused, by which promotion it was made, and what service credit gave back of it. */
export interface PromotedPayment {
  readonly paid: Money
  readonly promotion: BoughtPromotion
  readonly days: Pick<UsedDays, 'total' | 'used'>
  readonly credits: readonly Share[]
}

/** What of a payment is unused under the rule of a promotion, what service credit left of it, what the rule took back. */
export interface UnusedUnderRule {
  readonly whole: Money
  readonly left: Money
  readonly clawback: Money
}

/** A share of the payment, and what comes off it. */
type Reckoning = readonly [share: Share, ...less: Share[]]

/**
 * What is left of a payment under the rule of a promotion, before fee and earlier refunds; each amount reckoned exactly
 * and rounded once, as without a promotion (4.3.3, INT-04, INT-10). `price` is the list price less the discount, and
 * `paid` the part of it that money paid:
 *
 * - `prorate_on: paid`: `paid × unused ÷ total`. The discount goes back in no case: of 10 with a coupon of 3, nine tenths
 *   are 6.3.
 * - `prorate_on: list`: `paid × (price × total − list × used) ÷ (price × total)`, at least nothing: used days cost what
 *   they cost without the promotion.
 * - `clawback.gift_days`: the caller counts `total` and `used` without the bonus days at the end of the period.
 * - `clawback.coupon`: at most `paid × unused ÷ total − paid × discount ÷ price`: prorating on the list price may have
 *   taken the discount back already.
 *
 * @example
 * // 299.00 with a coupon of 50.00, 11 of 30 days used, prorated on the list price: 249.00 − 299.00 × 11 ÷ 30
 * reckonUnderRule({ paid: money(24_900, 'CNY'), promotion, days: { total: 30, used: 11 }, credits: [] }, by, why).whole
 * // 13937 fen
 */
export function reckonUnderRule(
  { paid, promotion, days, credits }: PromotedPayment,
  { rule, parameters }: { rule: PromotionRefundRule; parameters: Parameters },
  why: Explanation,
): UnusedUnderRule {
  const { amount, currency } = paid
  const { total, used } = days
  const { list_amount: list, discount } = promotion
  const price = BigInt(list - discount)
  const nothing = zero(currency)
  if (price <= 0n) return { whole: nothing, left: nothing, clawback: nothing }
  const rounding = parameters['refund.proration.rounding']
  // Rounding keeps the order of amounts, so the least of the rounded ones is the least of the exact ones, rounded.
  const least = (reckonings: readonly Reckoning[], less: readonly Share[]): number =>
    Math.min(
      ...reckonings.map(([share, ...own]) => roundShare(share, [...own, ...less], { currency, rounding }).amount),
    )

  const onPaid: Share = { amount, part: total - used, whole: total }
  why.parameter(parameters, 'refund.proration.rounding').step('paid × unused ÷ total', least([[onPaid]], []), 'fen')
  const rest = price * BigInt(total) - BigInt(list) * BigInt(used)
  const onList: Share = { amount, part: rest, whole: price * BigInt(total) }
  const unused: Reckoning = [rule.prorate_on === 'list' ? onList : onPaid]
  const beforeClawback = least([unused], [])
  if (rule.prorate_on === 'list') {
    why.step('list price', list, 'fen').step('less used days at the list price', beforeClawback, 'fen')
  }
  if (!rule.clawback.coupon) {
    return {
      whole: money(beforeClawback, currency),
      left: money(least([unused], credits), currency),
      clawback: nothing,
    }
  }
  const reckonings: Reckoning[] = [unused, [onPaid, { amount, part: discount, whole: price }]]
  const whole = least(reckonings, [])
  why.step('discount taken back', beforeClawback - whole, 'fen')
  return {
    whole: money(whole, currency),
    left: money(least(reckonings, credits), currency),
    clawback: money(beforeClawback - whole, currency),
  }
}
