import type { Decision, Explanation } from '../kernel/decision.ts'
import { money } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { PriceLine } from '../orders/price-order.ts'
import type { OrderPromotion } from './promotion.ts'
import type { PromotionFacts } from './promotion-facts.ts'
import { reckonDiscount } from './reckon-discount.ts'

/** An order with a promotion: what it pins, and what it costs. */
export interface DiscountedOrder {
  readonly ok: true
  readonly promotion: OrderPromotion
  /** Those of the list price, and the discount as one of its own; they add up to the amount. */
  readonly lines: PriceLine[]
  readonly amount: Money
  readonly decision: Decision
}

/** Takes the discount off the list price, and pins what the order got and the rule by which it is refunded (4.3.3). */
export function applyBenefit(
  { promotion, coupon, order }: Pick<PromotionFacts, 'promotion' | 'coupon' | 'order'>,
  why: Explanation,
): DiscountedOrder {
  const { amount: list, lines, decision } = order
  const discount = reckonDiscount(promotion.benefit, list)
  const { bonus_days } = promotion.benefit
  const amount = money(list.amount - discount.amount, list.currency)
  const taken = money(0 - discount.amount, list.currency)
  const line = { kind: 'discount', label: promotion.name.en, quantity: 1, unit_amount: taken, amount: taken } as const
  for (const { label, value, unit } of decision.steps) if (label !== 'to pay') why.step(label, value, unit)
  why.step('list price', list.amount, 'fen').step('discount', discount.amount, 'fen')
  why.step('bonus days', bonus_days, 'days').step('to pay', amount.amount, 'fen')
  const { outcome, ...reasons } = why.outcome('order_priced')
  return {
    ok: true,
    promotion: {
      id: promotion.id,
      code: coupon?.code ?? null,
      discount,
      bonus_days,
      list_amount: list,
      refund_rule: promotion.refund_rule,
    },
    lines: discount.amount === 0 ? [...lines] : [...lines, line],
    amount,
    decision: { outcome, ...reasons, parameters: { ...decision.parameters, ...reasons.parameters } },
  }
}
