import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { giveCoupon, publication, runCampaign, runPromotion } from '../steps/promotion.ts'
import { orderPro } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const preview = (world: World, { id }: { id: string }, by: object): PromiseLike<Schemas['PromotionPreview']> =>
  world.parley.promotions.preview({ user_id: id, plan_id: 'pro', interval: 'month', ...by })

describe.each(targets)('what promotions show and take, over $name', (target) => {
  it('4.3.3 a preview says what the order would, and holds nothing', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const promotion = await runPromotion(world)
    const code = await giveCoupon(world, { promotion })
    const seen = await preview(world, user, { coupon_code: code })
    expect(seen).toMatchObject({ applicable: true, problem: null, amount: yuan(24_900) })
    expect((await world.parley.promotions.get(promotion.id)).redemptions).toBe(0)
    const order = await orderPro(world, user, { coupon_code: code })
    const { lines, amount, promotion: pinned } = order
    expect({ lines, amount, promotion: pinned }).toEqual({
      lines: seen.lines,
      amount: seen.amount,
      promotion: seen.promotion,
    })
    expect(order.decision.steps).toEqual(seen.decision.steps)

    const none = { applicable: false, promotion: null, lines: [], amount: null }
    expect(await preview(world, user, { coupon_code: code })).toMatchObject({
      ...none,
      problem: 'coupon_already_redeemed',
      detail: expect.stringContaining('once'),
    })
    expect(await preview(world, user, { coupon_code: 'NO-SUCH-CODE' })).toMatchObject({ problem: 'coupon_unknown' })
    await expect(preview(world, user, { coupon_code: code, plan_id: 'basic' })).rejects.toMatchObject({
      code: 'plan_not_purchasable',
    })
    for (const by of [{}, { coupon_code: code, promotion_id: promotion.id }]) {
      await expect(preview(world, user, by)).rejects.toMatchObject({ code: 'validation_failed' })
    }
    await expect(preview(world, { id: 'usr_unknown' }, { coupon_code: code })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/user_id' }] },
    })
  })

  it('4.3.3 every session sees the campaigns, and none of the codes', async () => {
    await using world = await target.open()
    const campaign = await runCampaign(world)
    const promotion = await runPromotion(world)
    const session = await sessionOf(world, await openAccount(world))
    expect((await session.promotions.list()).data).toEqual([await world.staff.promotions.get(campaign.id)])
    expect((await session.promotions.get(campaign.id)).name).toEqual({ en: 'Autumn', 'zh-CN': '秋季优惠' })
    expect((await world.staff.promotions.list({ kind: 'coupon' })).data).toMatchObject([{ id: promotion.id }])
  })

  it('4.3.3 codes are named or drawn, all of them or none', async () => {
    await using world = await target.open()
    const { id } = await runPromotion(world)
    const own = await world.staff.promotions.issueCoupons(id, {
      codes: ['autumn-1', 'AUTUMN-2'],
      max_redemptions: null,
    })
    expect(own.data).toMatchObject([{ code: 'AUTUMN-1', max_redemptions: null }, { code: 'AUTUMN-2' }])
    const taken = world.staff.promotions.issueCoupons(id, { codes: ['AUTUMN-3', 'Autumn-1'] })
    await expect(taken).rejects.toMatchObject({
      status: 409,
      code: 'coupon_code_taken',
      problem: { errors: [{ pointer: '/codes/1' }] },
    })
    const drawn = await world.staff.promotions.issueCoupons(id, { count: 20 })
    expect(new Set(drawn.data.map(({ code }) => code)).size).toBe(20)
    expect(drawn.data[0]?.code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    expect(await world.staff.promotions.listCoupons(id).toArray({ limit: 100 })).toHaveLength(22)
    const { id: campaign } = await runCampaign(world)
    await expect(world.staff.promotions.issueCoupons(campaign, { count: 1 })).rejects.toMatchObject({
      status: 422,
      code: 'promotion_takes_no_coupons',
    })
    await expect(world.staff.promotions.issueCoupons(id, { max_redemptions: 2 })).rejects.toMatchObject({
      code: 'validation_failed',
    })
  })

  it('2.E publication says what is wrong with the terms, all of it at once', async () => {
    await using world = await target.open({ at })
    const wrong = await publication(world, {
      benefit: { percent_off: 10, amount_off: [{ amount: 100, currency: 'XXX' }] },
      eligibility: { plans: ['enterprise'] },
      ends_at: at,
    })
    await expect(world.staff.promotions.publish(wrong)).rejects.toMatchObject({
      status: 422,
      code: 'promotion_terms_invalid',
      problem: {
        clauses: expect.arrayContaining(['2.E', '4.3.3']),
        errors: [
          { pointer: '/ends_at' },
          { pointer: '/benefit' },
          { pointer: '/benefit/amount_off/0/currency' },
          { pointer: '/eligibility/plans/0' },
        ],
      },
    })
    expect((await world.staff.promotions.list()).data).toEqual([])
  })
})
