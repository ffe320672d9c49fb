import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, waitingCard } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { giveCoupon, runCampaign, runPromotion } from '../steps/promotion.ts'
import { buyPro, orderAndConfirm, orderPro, pay } from '../steps/purchase.ts'
import { acceptedQuote, orderQuote } from '../steps/quote.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const refused = (code: string, pointer: string) => ({
  status: 422,
  code,
  problem: { clauses: expect.arrayContaining(['4.3.3']), errors: [{ pointer, code }] },
})
describe.each(targets)('promotions, over $name', (target) => {
  it('2.E 4.3.3 one that was published ahead starts and ends by the clock, and tells of both', async () => {
    await using world = await target.open({ at })
    const starts_at = '2026-09-10T00:00:00.000Z'
    const { id } = await runCampaign(world, { starts_at, ends_at: '2026-09-20T00:00:00Z' })
    const user = await openAccount(world)
    const order = () => orderPro(world, user, { promotion_id: id })
    expect((await world.staff.promotions.get(id)).status).toBe('scheduled')
    expect((await world.parley.promotions.list()).data).toEqual([])
    await expect(order()).rejects.toMatchObject(refused('promotion_not_started', '/promotion_id'))
    await world.control.clock.advance({ to: starts_at })
    expect((await world.parley.promotions.list()).data).toMatchObject([{ id, status: 'running' }])
    const taken = await order()
    await world.control.clock.advance({ to: '2026-09-19T23:59:59.999Z' })
    await world.control.clock.advance({ by: 'PT0.001S' })
    expect((await world.parley.promotions.get(id)).status).toBe('ended')
    expect(await eventTypes(world, id)).toEqual(['promotion.started', 'promotion.ended'])
    await expect(order()).rejects.toMatchObject(refused('promotion_ended', '/promotion_id'))
    expect(taken.promotion?.id).toBe(id)
    expect((await world.staff.promotions.list({ status: 'ended', kind: 'campaign' })).data).toMatchObject([{ id }])
  })

  it('4.3.3 ended early, it is over for coupons too; an order that holds it keeps it', async () => {
    await using world = await target.open({ at })
    const promotion = await runPromotion(world)
    const code = await giveCoupon(world, { promotion, max_redemptions: 2 })
    const [holder, late] = [await openAccount(world), await openAccount(world)]
    const held = await orderPro(world, holder, { coupon_code: code })
    await world.staff.promotions.end(promotion.id)
    await expect(orderPro(world, late, { coupon_code: code })).rejects.toMatchObject(
      refused('coupon_expired', '/coupon_code'),
    )
    const changed = await world.parley.orders.update(held.id, { seats: 2 })
    expect(changed).toMatchObject({ amount: yuan(2 * 29_900 - 5_000), promotion: { code } })
    expect(changed.confirmation_digest).not.toBe(held.confirmation_digest)
    const over = { status: 409, code: 'invalid_transition' }
    await expect(world.staff.promotions.end(promotion.id)).rejects.toMatchObject(over)
    await expect(world.staff.promotions.issueCoupons(promotion.id, { count: 1 })).rejects.toMatchObject(over)
    const ahead = await runPromotion(world, { starts_at: '2026-09-10T00:00:00Z' })
    expect((await world.staff.promotions.end(ahead.id)).status).toBe('ended')
    await world.control.clock.advance({ by: 'P40D' })
    expect(await eventTypes(world, ahead.id)).toEqual(['promotion.ended'])
  })

  it('4.3.3 refuses codes and campaigns that nothing has, each at its field', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    await expect(orderPro(world, user, { coupon_code: 'NO-SUCH-CODE' })).rejects.toMatchObject(
      refused('coupon_unknown', '/coupon_code'),
    )
    await expect(orderPro(world, user, { promotion_id: 'prm_unknown' })).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/promotion_id', code: 'not_found' }] },
    })
    const { id: promotion_id } = await runPromotion(world)
    await expect(orderPro(world, user, { promotion_id })).rejects.toMatchObject(
      refused('promotion_not_eligible', '/promotion_id'),
    )
    expect((await world.parley.orders.list({ user_id: user.id })).data).toEqual([])
  })

  it('4.3.3 names what does not fit; a first purchase is one until an order is paid', async () => {
    await using world = await target.open()
    const { id: promotion_id } = await runCampaign(world, {
      eligibility: { intervals: ['month'], first_purchase_only: true, min_amount: [yuan(29_900)] },
      limits: { redemptions_per_user: null },
    })
    const user = await openAccount(world)
    await expect(orderPro(world, user, { promotion_id, interval: 'year' })).rejects.toMatchObject(
      refused('promotion_not_eligible', '/interval'),
    )
    await buyPro(world, { user, order: { promotion_id } })
    await expect(orderPro(world, user, { promotion_id })).rejects.toMatchObject(
      refused('promotion_not_eligible', '/user_id'),
    )
  })

  it('4.3.3 the last coupon goes to one of two who order at once; who comes second is told so', async () => {
    await using world = await target.open()
    const code = await giveCoupon(world)
    const users = [await openAccount(world), await openAccount(world)]
    const both = await Promise.allSettled(users.map((user) => orderPro(world, user, { coupon_code: code })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refused('coupon_used_up', '/coupon_code'),
    })
  })

  it('4.3.3 an order that ends unpaid gives it back, by cancellation and by time', async () => {
    await using world = await target.open({ at })
    const promotion = await runPromotion(world, { limits: { redemptions: 1 } })
    const code = await giveCoupon(world, { promotion, max_redemptions: null })
    const [one, other] = [await openAccount(world), await openAccount(world)]
    const take = (user: { id: string }) => orderPro(world, user, { coupon_code: code })
    const first = await take(one)
    await expect(take(one)).rejects.toMatchObject(refused('coupon_already_redeemed', '/coupon_code'))
    await expect(take(other)).rejects.toMatchObject(refused('coupon_used_up', '/coupon_code'))
    await world.parley.orders.cancel(first.id)
    const second = await take(one)
    await world.control.clock.advance({ by: 'PT31M' })
    expect((await world.parley.orders.get(second.id)).status).toBe('expired')
    const redemptions = async () => (await world.parley.promotions.get(promotion.id)).redemptions
    expect(await redemptions()).toBe(0)
    await buyPro(world, { user: other, order: { coupon_code: code } })
    await world.control.clock.advance({ by: 'PT31M' })
    expect(await redemptions()).toBe(1)
    await expect(take(one)).rejects.toMatchObject(refused('coupon_used_up', '/coupon_code'))
  })

  it('INT-32 an order that is paid after its end, where the policy reopens it, has used its coupon all the same', async () => {
    await using world = await target.open({ at, parameters: { 'order.late_payment': 'reopen' } })
    const promotion = await runPromotion(world, { limits: { redemptions: 1 } })
    const code = await giveCoupon(world, { promotion })
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
    const order = await orderAndConfirm(world, user, { coupon_code: code })
    const payment = await pay(world, order, { payment_method_id: card.id })
    await world.control.clock.advance({ by: 'PT31M' })
    expect((await world.parley.promotions.get(promotion.id)).redemptions).toBe(0)
    await orderPro(world, await openAccount(world), { coupon_code: code })
    await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
    expect((await world.parley.promotions.get(promotion.id)).redemptions).toBe(2)
  })

  it('4.3.3 a campaign has its limits too', async () => {
    await using world = await target.open()
    const { id: promotion_id } = await runCampaign(world, { limits: { redemptions: 1 } })
    const [one, other] = [await openAccount(world), await openAccount(world)]
    await orderPro(world, one, { promotion_id })
    await expect(orderPro(world, one, { promotion_id })).rejects.toMatchObject(
      refused('promotion_already_redeemed', '/promotion_id'),
    )
    await expect(orderPro(world, other, { promotion_id })).rejects.toMatchObject(
      refused('promotion_used_up', '/promotion_id'),
    )
  })

  it('2.S.3 4.3.3 goes neither with a quote nor with another promotion', async () => {
    await using world = await target.open()
    const quote = await acceptedQuote(world)
    const { id: promotion_id } = await runCampaign(world)
    const code = await giveCoupon(world)
    await expect(orderQuote(world, quote, { promotion_id })).rejects.toMatchObject(
      refused('promotion_not_combinable', '/promotion_id'),
    )
    const quoted = await orderQuote(world, quote)
    await expect(world.parley.orders.update(quoted.id, { coupon_code: code })).rejects.toMatchObject(
      refused('promotion_not_combinable', '/coupon_code'),
    )
    const user = await openAccount(world)
    await expect(orderPro(world, user, { promotion_id, coupon_code: code })).rejects.toMatchObject(
      refused('promotion_not_combinable', '/promotion_id'),
    )
  })

  it('3.P.3 until it is confirmed, an order takes another promotion, or none, and gives back the one before', async () => {
    await using world = await target.open()
    const promotion = await runPromotion(world)
    const code = await giveCoupon(world, { promotion })
    const campaign = await runCampaign(world, { benefit: { percent_off: 20 }, eligibility: { intervals: ['month'] } })
    const user = await openAccount(world)
    const { id, amount } = await orderPro(world, user)
    expect(amount).toEqual(yuan(29_900))
    const update = (body: Schemas['OrderUpdate']) => world.parley.orders.update(id, body)
    const used = async () => [
      (await world.parley.promotions.get(promotion.id)).redemptions,
      (await world.parley.promotions.get(campaign.id)).redemptions,
    ]
    expect(await update({ coupon_code: code })).toMatchObject({ amount: yuan(24_900), promotion: { code } })
    expect(await update({ coupon_code: code })).toMatchObject({ amount: yuan(24_900) })
    expect(await used()).toEqual([1, 0])
    expect(await update({ promotion_id: campaign.id })).toMatchObject({ amount: yuan(23_920) })
    expect(await used()).toEqual([0, 1])
    await expect(update({ interval: 'year' })).rejects.toMatchObject(refused('promotion_not_eligible', '/interval'))
    await expect(update({ coupon_code: 'NO-SUCH-CODE' })).rejects.toMatchObject({ code: 'coupon_unknown' })
    expect(await used()).toEqual([0, 1])
    expect(await update({ interval: 'year', promotion_id: null })).toMatchObject({ promotion: null })
    expect(await used()).toEqual([0, 0])
  })

  it('INT-31 service credit pays of what the discount has left', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    await world.staff.serviceCredit.grant(user.id, { amount: yuan(10_000), reason: 'Goodwill' })
    const order = await orderPro(world, user, { coupon_code: await giveCoupon(world), use_service_credit: true })
    expect(order.lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ['plan', 29_900],
      ['discount', -5_000],
      ['service_credit', -10_000],
    ])
    expect(order).toMatchObject({ amount: yuan(14_900), promotion: { discount: yuan(5_000) } })
  })
})
