import type { Explanation } from '../kernel/decision.ts'
import { money, multiplyRatio, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { PromotionRefundRule } from '../promotions/promotion.ts'
import type { UsedDays } from './count-used-days.ts'
import type { BoughtPromotion } from './refund-facts.ts'

/** A payment of which a part is unused, and by which promotion it was made. */
export interface PromotedPayment {
  readonly paid: Money
  readonly promotion: BoughtPromotion
  readonly days: Pick<UsedDays, 'total' | 'used'>
}

/** What of a payment is unused under the rule of a promotion, and what the rule took back of the discount. */
export interface UnusedUnderRule {
  readonly unused: Money
  readonly clawback: Money
}

/**
 * What is left of a payment under the rule of a promotion, before fee and earlier refunds; each amount rounded half up once
 * (4.3.3, INT-10). `price` is the list price less the discount, and `paid` the part of it that money paid:
 *
 * - `prorate_on: paid`: `paid × unused ÷ total`. The discount goes back in no case: of 10 with a coupon of 3, nine tenths
 *   are 6.3.
 * - `prorate_on: list`: `paid × (price × total − list × used) ÷ (price × total)`, at least nothing: used days cost what
 *   they cost without the promotion.
 * - `clawback.gift_days`: the caller counts `total` and `used` without the bonus days at the end of the period.
 * - `clawback.coupon`: less `paid × discount ÷ price`, as far as prorating on the list price has not taken it already.
 *
 * @example
 * // 299.00 with a coupon of 50.00, 11 of 30 days used, prorated on the list price: 249.00 − 299.00 × 11 ÷ 30
 * reckonUnderRule({ paid: money(24_900, 'CNY'), promotion, days: { total: 30, used: 11 } }, rule, why).unused // 13937 fen
 */
export function reckonUnderRule(
  { paid, promotion, days }: PromotedPayment,
  { prorate_on, clawback }: PromotionRefundRule,
  why: Explanation,
): UnusedUnderRule {
  const { total, used } = days
  const price = BigInt(promotion.list_amount - promotion.discount)
  const nothing = zero(paid.currency)
  if (price <= 0n) return { unused: nothing, clawback: nothing }
  const onPaid = multiplyRatio(paid, total - used, total)
  why.step('paid × unused ÷ total', onPaid.amount, 'fen')
  const rest = price * BigInt(total) - BigInt(promotion.list_amount) * BigInt(used)
  const onList = rest <= 0n ? nothing : multiplyRatio(paid, rest, price * BigInt(total))
  if (prorate_on === 'list') {
    why.step('list price', promotion.list_amount, 'fen').step('less used days at the list price', onList.amount, 'fen')
  }
  const unused = prorate_on === 'list' ? onList : onPaid
  if (!clawback.coupon) return { unused, clawback: nothing }
  const discount = multiplyRatio(paid, promotion.discount, price)
  const owed = Math.max(0, discount.amount - (onPaid.amount - unused.amount))
  const taken = Math.min(owed, unused.amount)
  why.step('discount taken back', taken, 'fen')
  return { unused: money(unused.amount - taken, paid.currency), clawback: money(taken, paid.currency) }
}
