import { expect } from 'vitest'
import { openAccount } from '../../steps/customer.ts'
import { giveCoupon, runCampaign, runPromotion } from '../../steps/promotion.ts'
import { buyPro, orderPro } from '../../steps/purchase.ts'
import { applyForRefund, approve } from '../../steps/refund.ts'
import type { Story } from './story.ts'

/** What was bought in a promotion, and what of it goes back. */
export const promotionStories: readonly Story[] = [
  {
    title: 'S-18 a refund takes the bonus days back and pays no coupon',
    tell: async (world) => {
      const code = await giveCoupon(world, { refund_rule: { clawback: { gift_days: true } } })
      const { order } = await buyPro(world, { order: { coupon_code: code } })
      const refund = await approve(world, await applyForRefund(world, order))
      expect(refund.amount?.paid).toEqual(order.amount)
      expect(refund.amount?.days_total).toBeLessThan(32)
      expect(refund.decision.clauses).toContain('4.3.3')
    },
  },
  {
    title: 'S-18 a deal without a refund is not refunded',
    tell: async (world) => {
      const { id: promotion_id } = await runCampaign(world, { refund_rule: { non_refundable: true } })
      const { order } = await buyPro(world, { order: { promotion_id } })
      const approval = approve(world, await applyForRefund(world, order))
      await expect(approval).rejects.toMatchObject({ code: 'promotion_not_refundable' })
    },
  },
  {
    title: 'S-18 the last coupon is free again once its order is cancelled',
    tell: async (world) => {
      const coupon_code = await giveCoupon(world, { promotion: await runPromotion(world) })
      const [one, other] = [await openAccount(world), await openAccount(world)]
      const { id } = await orderPro(world, one, { coupon_code })
      await expect(orderPro(world, other, { coupon_code })).rejects.toMatchObject({ code: 'coupon_used_up' })
      await world.parley.orders.cancel(id)
      expect((await orderPro(world, other, { coupon_code })).promotion?.code).toBe(coupon_code)
    },
  },
]
