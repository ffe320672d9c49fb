import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals, stepsOf } from '../steps/observe.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { giveCoupon, runCampaign, runPromotion } from '../steps/promotion.ts'
import { agreeToRenew } from '../steps/renewal.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const yuan = (amount: number) => ({ amount, currency: 'CNY' })

describe.each(targets)('S-18 a refund with a promotion, over $name', (target) => {
  it('4.3.3 coupon and bonus days: the price, the period, and the rule that the order pins (2.E)', async () => {
    await using world = await target.open({ at })
    const promotion = await runPromotion(world, { refund_rule: { clawback: { gift_days: true } } })
    const code = await giveCoupon(world, { promotion })
    const { order, payment, subscription } = await buyPro(world, { order: { coupon_code: code.toLowerCase() } })
    expect(order).toMatchObject({
      amount: yuan(24_900),
      lines: [
        { kind: 'plan', amount: yuan(29_900) },
        { kind: 'discount', label: 'Autumn', amount: yuan(-5_000) },
      ],
      promotion: {
        id: promotion.id,
        code,
        discount: yuan(5_000),
        bonus_days: 7,
        list_amount: yuan(29_900),
        refund_rule: promotion.refund_rule,
      },
    })
    expect(order.decision.clauses).toEqual(expect.arrayContaining(['2.E', '4.3.3']))
    expect(payment.amount).toEqual(yuan(24_900))
    expect(subscription).toMatchObject({ period_start: '2026-09-01', period_end: '2026-10-08' })
    expect((await world.staff.promotions.get(promotion.id)).redemptions).toBe(1)
    expect(await eventTypes(world, promotion.id)).toEqual(['promotion.started'])
    await world.control.clock.advance({ to: '2026-10-07T15:59:59Z' })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')
    await world.control.clock.advance({ by: 'PT1S' })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('expired')
  })

  it('4.3.3 the rule overrides 4.3.1: gift days are taken back, and the coupon is not paid', async () => {
    await using world = await target.open({ at })
    const code = await giveCoupon(world, { refund_rule: { clawback: { gift_days: true } } })
    const { order, subscription } = await buyPro(world, { order: { coupon_code: code } })
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    const refund = await approve(world, await applyForRefund(world, order))
    expect(refund.amount).toEqual(preview.amount)
    expect(refund.amount).toMatchObject({
      paid: yuan(24_900),
      days_total: 30,
      days_used: 11,
      gross: yuan(15_770),
      fee: yuan(95),
      net: yuan(15_675),
    })
    expect(refund.decision.clauses).toEqual(expect.arrayContaining(['4.3.3', '4.4.1']))
    expect(refund.decision.interpretations).toContain('INT-10')
    expect(stepsOf(refund.decision)).toEqual(expect.arrayContaining(stepsOf(preview.decision)))
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    await world.control.clock.advance({ by: 'P1D' })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(24_900 - 15_675)
    expect(await ledgerTotals(world)).toEqual([0])
    // What was redeemed stays redeemed, whatever goes back.
    const [held] = (await world.staff.promotions.listCoupons(order.promotion?.id ?? '')).data
    expect(held?.redemptions).toBe(1)
  })

  it.each([
    [{ prorate_on: 'list' }, 16_011, undefined],
    [{ clawback: { coupon: true } }, 12_497, 5_000],
    [{ refundable_until: { days: 10 } }, 17_497, undefined],
  ] as const)('4.3.3 with %j, %i goes back after eleven days', async (refund_rule, gross, clawback) => {
    await using world = await target.open({ at })
    const { id: promotion_id } = await runCampaign(world, { refund_rule })
    const { order } = await buyPro(world, { order: { promotion_id } })
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    const refund = await approve(world, await applyForRefund(world, order))
    expect(refund.amount).toEqual(preview.amount)
    expect(refund.amount?.gross.amount).toBe(gross)
    expect(refund.amount?.clawback?.amount).toBe(clawback)
  })

  it('4.3.3 of a non-refundable deal nothing goes back, and the reason names the clause', async () => {
    await using world = await target.open({ at })
    const { id: promotion_id } = await runCampaign(world, { refund_rule: { non_refundable: true } })
    const { order, subscription, user } = await buyPro(world, { order: { promotion_id } })
    const told = (await world.parley.users.listNotices(user.id)).data.filter(({ type }) => type === 'payment_received')
    expect(told[0]?.text).toContain('不支持用户自行退费')
    const asked = { order_id: order.id, reason: 'user_cancelled' } as const
    const decision = { clauses: expect.arrayContaining(['4.3.3']), interpretations: expect.arrayContaining(['INT-10']) }
    const problem = 'promotion_not_refundable'
    expect(await world.parley.refunds.preview(asked)).toMatchObject({
      refundable: false,
      amount: null,
      problem,
      decision,
    })
    const submitted = await applyForRefund(world, order)
    expect(submitted.amount).toMatchObject({ gross: yuan(0), net: yuan(0) })
    await expect(approve(world, submitted)).rejects.toMatchObject({ status: 422, code: problem, problem: { decision } })
    const rejection = { clause: '4.3.3', explanation: 'The deal was sold without a refund.' } as const
    const rejected = await world.staff.refunds.reject(submitted.id, rejection)
    expect(rejected).toMatchObject({ status: 'rejected', decision: { clauses: ['4.2.3', '4.3.3'] } })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')

    // What the platform fails to deliver goes back all the same.
    const { id: file } = await uploadEvidence(world, user.id)
    const broken = { reason: 'service_unusable' as const, evidence: [file] }
    const preview = await world.parley.refunds.preview({ ...asked, reason: 'service_unusable', fault: 'platform' })
    const refund = await approve(world, await applyForRefund(world, order, broken), { fault: 'platform' })
    expect(refund.amount).toEqual(preview.amount)
    expect(refund.amount).toMatchObject({ days_used: 1, gross: yuan(24_227), fee: yuan(0) })
  })

  it('INT-10 a promotion without a rule follows the ordinary one, unless the operator reads it otherwise', async () => {
    await using world = await target.open({ at })
    await using strict = await target.open({ at, parameters: { 'promotion.default_rule': 'non_refundable' } })
    for (const [where, problem] of [
      [world, null],
      [strict, 'promotion_not_refundable'],
    ] as const) {
      const { id: promotion_id } = await runCampaign(where)
      const { order } = await buyPro(where, { order: { promotion_id } })
      const preview = await where.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
      expect(preview.problem).toBe(problem)
      expect(preview.decision.parameters).toHaveProperty(['promotion.default_rule'])
    }
  })

  it('INT-10 the operator says which rules a promotion may carry', async () => {
    await using world = await target.open({ parameters: { 'promotion.refund_rule': ['refundable_until'] } })
    await runPromotion(world, { refund_rule: { refundable_until: { days: 7 } } })
    await expect(runPromotion(world, { refund_rule: { non_refundable: true } })).rejects.toMatchObject({
      status: 422,
      code: 'promotion_terms_invalid',
      problem: { errors: [{ pointer: '/refund_rule/non_refundable' }] },
    })
  })

  it('INT-33 the next period costs the list price, without discount or bonus days', async () => {
    await using world = await target.open({ at })
    const code = await giveCoupon(world)
    const { subscription } = await buyPro(world, { order: { coupon_code: code } })
    const agreed = await agreeToRenew(world, subscription)
    await world.parley.subscriptions.enableAutoRenew(subscription.id, agreed)
    await world.control.clock.advance({ to: '2026-10-08T12:00:00Z' })
    const renewed = await world.parley.subscriptions.get(subscription.id)
    expect(renewed).toMatchObject({ status: 'active', period_start: '2026-10-08', period_end: '2026-11-08' })
    expect(await world.parley.orders.get(renewed.order_id)).toMatchObject({
      purpose: 'renewal',
      promotion: null,
      amount: yuan(29_900),
    })
  })

  it('3.P.4 an order that a discount makes free is paid by its confirmation', async () => {
    await using world = await target.open({ at })
    const user = await openAccount(world)
    const { id: promotion_id } = await runCampaign(world, { benefit: { percent_off: 100 } })
    const order = await orderPro(world, user, { promotion_id })
    expect(order.amount).toEqual(yuan(0))
    const { confirmation_digest } = order
    const confirmed = await world.parley.orders.confirm(order.id, { confirmation_digest })
    expect(confirmed).toMatchObject({ status: 'paid', paid_by: null })
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('pro')
    await expect(world.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      code: 'order_not_refundable',
    })
  })

  it('4.1.2 the second payment of a deal without a refund goes back whole', async () => {
    await using world = await target.open({ at })
    const { id: promotion_id } = await runCampaign(world, { refund_rule: { non_refundable: true } })
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const order = await orderPro(world, user, { promotion_id })
    const { confirmation_digest, method } = order
    await world.parley.orders.confirm(order.id, { confirmation_digest })
    const waiting = await bindAccount(world, user, { type: 'bank_card', account: '4242424242424242' })
    const request = { method, confirmation_digest }
    const second = await world.parley.payments.create(order.id, { ...request, payment_method_id: waiting.id })
    await world.parley.payments.create(order.id, { ...request, payment_method_id: card.id })
    await world.control.clock.advance({ by: 'PT0S' })
    await world.control.payments.simulate(second.id, { outcome: 'succeed' })
    const asked = { order_id: order.id, payment_id: second.id, reason: 'duplicate_payment' } as const
    expect(await world.parley.refunds.preview(asked)).toMatchObject({ amount: { net: yuan(24_900) } })
  })
})
