import { priceBook20260101 } from '../../plans/price-books/2026-01-01.ts'
import { weighChoice } from '../../orders/weigh-choice.ts'
import { proMonth } from '../../orders/testing/request.ts'
import { defaultParameters } from '../../kernel/parameters.ts'
import type { OrderChoice } from '../../orders/weigh-choice.ts'
import type { ListedOrder } from '../misfits.ts'
import type { OfferedCoupon, OfferedPromotion } from '../promotion.ts'
import type { PromotionFacts } from '../promotion-facts.ts'

export const now = Date.parse('2026-09-01T01:00:00Z')
export const yuan = (amount: number) => ({ amount, currency: 'CNY' })

/** 50.00 CNY and seven days for whoever has a coupon, in September 2026, once each. */
export function autumn(changes: Partial<OfferedPromotion> = {}): OfferedPromotion {
  return {
    id: 'prm_1',
    status: 'running',
    name: { en: 'Autumn', 'zh-CN': '秋季' },
    kind: 'coupon',
    eligibility: {
      plans: [],
      intervals: [],
      regions: [],
      account_kinds: [],
      first_purchase_only: false,
      min_amount: [],
    },
    benefit: { percent_off: null, amount_off: [yuan(5_000)], bonus_days: 7 },
    refund_rule: null,
    limits: { redemptions: 100, redemptions_per_user: 1 },
    starts_at: now,
    ends_at: Date.parse('2026-09-30T16:00:00Z'),
    redemptions: 0,
    ...changes,
  }
}

export const coupon = (changes: Partial<OfferedCoupon> = {}): OfferedCoupon => ({
  code: 'AUTUMN',
  max_redemptions: 10,
  redemptions: 0,
  ...changes,
})

/** A month of Pro at its list price, unless told otherwise. */
export function listedPro(choice: Partial<OrderChoice> = {}): ListedOrder {
  const request = proMonth({ choice, facts: { book: priceBook20260101 } })
  const weighed = weighChoice(request, defaultParameters, now)
  if (!weighed.ok) throw new Error(weighed.detail)
  return { ...weighed, interval: request.choice.interval }
}

/** A first purchase of Pro by the coupon. */
export function firstPurchase(changes: Partial<PromotionFacts> = {}): PromotionFacts {
  return {
    promotion: autumn(),
    coupon: coupon(),
    buyer: { kind: 'individual', has_purchased: false, redeemed: 0 },
    held: false,
    order: listedPro(),
    ...changes,
  }
}
