import { describe, expect, it } from 'vitest'
import type { PromotionRefundRule } from '../promotions/promotion.ts'
import type { GivenCredit, RefundFacts } from './refund-facts.ts'
import { reckonClaim } from './testing/reckon-claim.ts'
import { noon, september } from './testing/september.ts'

const ordinary: PromotionRefundRule = {
  non_refundable: false,
  refundable_until: null,
  prorate_on: 'paid',
  clawback: { gift_days: false, coupon: false },
}

/** Pro at 299.00 with 50.00 off and seven days more than September's thirty, bought under such a rule. */
function bought(rule: Partial<PromotionRefundRule>, credits: GivenCredit[] = []): RefundFacts {
  const refund_rule = { ...ordinary, ...rule }
  return september({
    payment: { ...september().payment, amount: { amount: 24_900, currency: 'CNY' } },
    period: { start: '2026-09-01', end: '2026-10-08', ended_at: null, credits },
    promotion: { id: 'prm_1', refund_rule, list_amount: 29_900, discount: 5_000, bonus_days: 7 },
  })
}

const under = (rounding: string) => ({ 'refund.proration.rounding': rounding })

describe('rounding under the rule of a promotion (4.3.3, INT-04, INT-10)', () => {
  const coupon = { clawback: { gift_days: false, coupon: true } }

  it.each<[string, Partial<PromotionRefundRule>, [number, number, number]]>([
    ['prorate_on paid: 249.00 × 26 ÷ 37 = 174.97297…', {}, [17_497, 17_497, 17_498]],
    ['prorate_on list: 249.00 − 299.00 × 11 ÷ 37 = 160.10810…', { prorate_on: 'list' }, [16_010, 16_011, 16_011]],
    ['clawback of the coupon: 174.97297… − 50.00', coupon, [12_497, 12_497, 12_498]],
    ['… which list has taken in part', { ...coupon, prorate_on: 'list' }, [12_497, 12_497, 12_498]],
  ])('%s, down, half up and up', (_, rule, wanted) => {
    const seen = ['down', 'half_up', 'up'].map((rounding) => reckonClaim({}, bought(rule), under(rounding)))
    expect(seen.map(({ gross }) => gross.amount)).toEqual(wanted)
    expect(seen[0]?.decision.parameters).toMatchObject(under('down'))
  })

  it('INT-34 happens once, service credit taken off', () => {
    // On the 21st: 249.00 × 16 ÷ 37 − 10.00 × 16 ÷ 22 = 107.67567… − 7.27272… = 100.40294…
    const facts = bought({}, [{ on: '2026-09-16', amount: 1_000 }])
    const claim = { as_of: noon('2026-09-21') }
    expect(reckonClaim(claim, facts).gross.amount).toBe(10_040)
    expect(reckonClaim(claim, facts, under('up')).gross.amount).toBe(10_041)
  })

  it('4.3.1 rounds as the ordinary rule where the promotion only prorates on the money paid', () => {
    for (const rounding of ['down', 'half_up', 'up']) {
      const { promotion: _, ...without } = bought({})
      const by = under(rounding)
      expect(reckonClaim({}, bought({}), by).gross).toEqual(reckonClaim({}, without, by).gross)
    }
  })
})
