import type { Scenario } from './scenario.ts'
import { activated, bindCard, confirmed, pay, payingCard, signUp } from './steps.ts'
import type { Step } from './take-step.ts'

const published = (body: object): Step => ({
  as: 'staff',
  call: 'publishPromotion',
  body: { ends_at: '2099-12-31T16:00:00.000Z', ...body },
  save: { promotion_id: '/id' },
})

const coupon: Step[] = [
  published({
    name: { en: 'Welcome', 'zh-CN': '新客优惠' },
    kind: 'coupon',
    benefit: { amount_off: [{ amount: 5_000, currency: 'CNY' }], bonus_days: 7 },
    refund_rule: { clawback: { gift_days: true } },
  }),
  {
    as: 'staff',
    call: 'issueCoupons',
    path: { promotion_id: '${promotion_id}' },
    body: { count: 1 },
    save: { coupon_code: '/data/0/code' },
  },
]

const deal = published({
  name: { en: 'Half price', 'zh-CN': '半价特惠' },
  kind: 'campaign',
  benefit: { percent_off: 50 },
  refund_rule: { non_refundable: true },
})

const bought = (by: object): Step[] => [
  bindCard(payingCard),
  {
    as: 'app',
    call: 'createOrder',
    body: {
      user_id: '${user_id}',
      plan_id: 'pro',
      interval: 'month',
      method: 'bank_card',
      entry: 'purchase_page',
      ...by,
    },
    save: { order_id: '/id', confirmation_digest: '/confirmation_digest', order_amount: '/amount' },
  },
  confirmed,
  pay('payment_id'),
  activated,
]

/** Starting points of customers who buy by a promotion (4.3.3, INT-10). */
export const promotionScenarios: readonly Scenario[] = [
  {
    name: 'promotion_coupon_issued',
    description: 'A customer, and a coupon for 50 yuan and seven bonus days that an order may name (4.3.3).',
    steps: [...signUp('individual'), ...coupon],
  },
  {
    name: 'promotion_coupon_bonus_days',
    description:
      'A month of Pro bought with a coupon for 50 yuan and seven bonus days, which a refund takes back (4.3.3).',
    steps: [...signUp('individual'), ...coupon, ...bought({ coupon_code: '${coupon_code}' })],
  },
  {
    name: 'promotion_non_refundable',
    description: 'A month of Pro bought at half its price in a campaign that allows no refund (4.3.3).',
    steps: [...signUp('individual'), deal, ...bought({ promotion_id: '${promotion_id}' })],
  },
]
