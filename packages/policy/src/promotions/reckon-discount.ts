import { money, multiplyRatio } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { PromotionBenefit } from './promotion.ts'

/**
 * What a promotion takes off a price: a percentage, rounded half up to the minor unit, or an amount in the currency of the
 * price; never more than the price itself, so that it may be free but never negative (2.E).
 * @example reckonDiscount({ percent_off: 15, amount_off: [], bonus_days: 0 }, money(29_990, 'CNY')).amount // 4499
 */
export function reckonDiscount({ percent_off, amount_off }: PromotionBenefit, price: Money): Money {
  if (percent_off !== null) return multiplyRatio(price, percent_off, 100)
  const off = amount_off.find(({ currency }) => currency === price.currency)?.amount ?? 0
  return money(Math.min(off, price.amount), price.currency)
}
