import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OfferedPromotion, PromotionBenefit } from './promotion.ts'
import { reckonDiscount } from './reckon-discount.ts'
import { autumn, coupon, firstPurchase, listedPro, now, yuan } from './testing/autumn.ts'
import { weighPromotion } from './weigh-promotion.ts'

const { eligibility } = autumn()
const only = (rule: Partial<OfferedPromotion['eligibility']>) =>
  firstPurchase({ promotion: autumn({ eligibility: { ...eligibility, ...rule } }) })

describe('what a promotion gives', () => {
  it('2.E takes the discount off the list price as a line of its own, and pins its rule (4.3.3)', () => {
    const weighed = weighPromotion(firstPurchase(), now)
    expect(weighed).toMatchObject({
      ok: true,
      amount: yuan(24_900),
      lines: [
        { kind: 'plan', amount: yuan(29_900) },
        { kind: 'discount', label: 'Autumn', quantity: 1, amount: yuan(-5_000) },
      ],
      promotion: { id: 'prm_1', code: 'AUTUMN', discount: yuan(5_000), bonus_days: 7, list_amount: yuan(29_900) },
      decision: { outcome: 'order_priced', clauses: expect.arrayContaining(['2.E', '4.3.3']) },
    })
    expect(weighed.decision.steps.slice(-4)).toEqual([
      { label: 'list price', value: 29_900, unit: 'fen' },
      { label: 'discount', value: 5_000, unit: 'fen' },
      { label: 'bonus days', value: 7, unit: 'days' },
      { label: 'to pay', value: 24_900, unit: 'fen' },
    ])
  })

  it.each<[Partial<PromotionBenefit>, number, number]>([
    [{ percent_off: 15 }, 29_990, 4_499],
    [{ percent_off: 50 }, 1, 1],
    [{ percent_off: 100 }, 29_900, 29_900],
    [{ amount_off: [yuan(40_000)] }, 29_900, 29_900],
    [{ amount_off: [{ amount: 700, currency: 'USD' }] }, 29_900, 0],
    [{}, 29_900, 0],
  ])('2.E %j takes off %i: %i', (benefit, price, off) => {
    const whole = { percent_off: null, amount_off: [], bonus_days: 0, ...benefit }
    expect(reckonDiscount(whole, yuan(price)).amount).toBe(off)
  })

  it('4.3.3 days alone change no line', () => {
    const promotion = autumn({ benefit: { percent_off: null, amount_off: [], bonus_days: 30 } })
    expect(weighPromotion(firstPurchase({ promotion }), now)).toMatchObject({
      amount: yuan(29_900),
      lines: [{ kind: 'plan' }],
      promotion: { discount: yuan(0), bonus_days: 30 },
    })
  })

  it('2.E whatever the price and the percentage, the lines add up and nobody is paid to buy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 400 }), (percent_off, seats) => {
        const promotion = autumn({ benefit: { percent_off, amount_off: [], bonus_days: 0 } })
        const weighed = weighPromotion(firstPurchase({ promotion, order: listedPro({ seats }) }), now)
        if (!weighed.ok) throw new Error(weighed.detail)
        expect(weighed.lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(weighed.amount.amount)
        expect(weighed.amount.amount).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('whether it may be taken', () => {
  it.each([
    [now - 1, 'promotion_not_started'],
    [autumn().ends_at - 1, undefined],
    [autumn().ends_at, 'coupon_expired'],
  ])('4.3.3 at %i it is refused with %s, whether or not a job has run', (at, refused) => {
    for (const status of ['scheduled', 'running'] as const) {
      const weighed = weighPromotion(firstPurchase({ promotion: autumn({ status }) }), at)
      expect(weighed.ok ? undefined : weighed.refused).toBe(refused)
    }
  })

  it('4.3.3 one that was ended early is over', () => {
    const ended = firstPurchase({ promotion: autumn({ status: 'ended' }) })
    expect(weighPromotion(ended, now)).toMatchObject({ refused: 'coupon_expired' })
    const campaign = { ...ended, promotion: autumn({ status: 'ended', kind: 'campaign' }), coupon: null }
    expect(weighPromotion(campaign, now)).toMatchObject({
      refused: 'promotion_ended',
      errors: [{ pointer: '/promotion_id' }],
    })
  })

  it.each([
    [{ plans: ['flagship'] }, '/plan_id'],
    [{ intervals: ['year' as const] }, '/interval'],
    [{ regions: ['US'] }, '/user_id'],
    [{ account_kinds: ['enterprise' as const] }, '/user_id'],
    [{ min_amount: [yuan(29_901)] }, '/seats'],
  ])('4.3.3 %j does not fit, at %s', (rule, pointer) => {
    expect(weighPromotion(only(rule), now)).toMatchObject({
      refused: 'promotion_not_eligible',
      errors: [{ pointer, code: 'promotion_not_eligible', detail: expect.stringMatching(/^Expected/) }],
      decision: { clauses: expect.arrayContaining(['4.3.3']), interpretations: expect.arrayContaining(['INT-10']) },
    })
  })

  it('4.3.3 everything that does not fit is named at once; what fits is let through', () => {
    const rule = { plans: ['flagship'], intervals: ['year' as const], first_purchase_only: true }
    const facts = { ...only(rule), buyer: { kind: 'individual', has_purchased: true, redeemed: 0 } } as const
    expect(weighPromotion(facts, now)).toMatchObject({
      errors: [{ pointer: '/plan_id' }, { pointer: '/interval' }, { pointer: '/user_id' }],
    })
    const fitting = { plans: ['pro'], intervals: ['month' as const], regions: ['CN'], min_amount: [yuan(29_900)] }
    expect(weighPromotion(only({ ...fitting, first_purchase_only: true }), now).ok).toBe(true)
  })

  it('4.3.3 an amount in no currency of the buyer fits nobody there', () => {
    const benefit = { percent_off: null, amount_off: [{ amount: 700, currency: 'USD' }], bonus_days: 7 }
    expect(weighPromotion(firstPurchase({ promotion: autumn({ benefit }) }), now)).toMatchObject({
      refused: 'promotion_not_eligible',
      errors: [{ pointer: '/user_id', detail: 'Expected an account billed in: USD.' }],
    })
  })

  it('4.3.3 a promotion by coupon is not taken by its id', () => {
    expect(weighPromotion(firstPurchase({ coupon: null }), now)).toMatchObject({
      refused: 'promotion_not_eligible',
      errors: [{ pointer: '/promotion_id' }],
    })
  })

  it.each([
    [{ promotion: autumn({ redemptions: 100 }) }, 'coupon_used_up'],
    [{ coupon: coupon({ redemptions: 10 }) }, 'coupon_used_up'],
    [{ buyer: { kind: 'individual', has_purchased: true, redeemed: 1 } as const }, 'coupon_already_redeemed'],
    [{ promotion: autumn({ kind: 'campaign', redemptions: 100 }), coupon: null }, 'promotion_used_up'],
    [
      {
        promotion: autumn({ kind: 'campaign' }),
        coupon: null,
        buyer: { kind: 'individual', has_purchased: true, redeemed: 1 } as const,
      },
      'promotion_already_redeemed',
    ],
  ])('4.3.3 limits: %# is refused with %s', (changes, refused) => {
    expect(weighPromotion(firstPurchase(changes), now)).toMatchObject({ ok: false, refused })
  })

  it('4.3.3 an order that holds it keeps it when it is priced again after the end, but must still fit', () => {
    const promotion = autumn({ status: 'ended', redemptions: 100 })
    const held = firstPurchase({ held: true, promotion, coupon: coupon({ redemptions: 10 }) })
    expect(weighPromotion(held, promotion.ends_at).ok).toBe(true)
    const other = { ...held, promotion: autumn({ eligibility: { ...eligibility, intervals: ['year'] } }) }
    expect(weighPromotion(other, now)).toMatchObject({ refused: 'promotion_not_eligible' })
  })
})
