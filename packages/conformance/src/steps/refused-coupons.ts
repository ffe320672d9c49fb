import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'
import { openAccount } from './customer.ts'
import { giveCoupon, runCampaign, runPromotion } from './promotion.ts'
import { orderPro } from './purchase.ts'
import { problemOf } from './refused-purchases.ts'
import type { RefusedCall } from './refused-purchases.ts'

type Wish = Partial<Schemas['OrderCreate']>

/** An order of a new user with something that is not to be had. */
const ordering =
  (wish: (world: World, user: Schemas['User']) => Promise<Wish>): RefusedCall['prepare'] =>
  async (world) => {
    const user = await openAccount(world)
    const { id: user_id } = user
    const ordinary = {
      user_id,
      plan_id: 'pro',
      interval: 'month',
      method: 'bank_card',
      entry: 'purchase_page',
    } as const
    const order = { ...ordinary, ...(await wish(world, user)) }
    return () => problemOf(world.parley.orders.create(order))
  }

/** Calls about coupons and campaigns. */
export const refusedCoupons: readonly RefusedCall[] = [
  {
    what: 'a coupon that nobody gave',
    code: 'coupon_unknown',
    rests: '4.3.3',
    prepare: ordering(() => Promise.resolve({ coupon_code: 'NO-SUCH-CODE' })),
  },
  {
    what: 'a coupon whose promotion is over',
    code: 'coupon_expired',
    rests: '4.3.3',
    prepare: ordering(async (world) => {
      const coupon_code = await giveCoupon(world)
      await world.control.clock.advance({ by: 'P30D' })
      return { coupon_code }
    }),
  },
  {
    what: 'a coupon for another interval',
    code: 'promotion_not_eligible',
    rests: '4.3.3',
    prepare: ordering(async (world) => ({
      coupon_code: await giveCoupon(world, { eligibility: { intervals: ['year'] } }),
    })),
  },
  {
    what: 'a coupon that somebody else has used',
    code: 'coupon_used_up',
    rests: '4.3.3',
    prepare: ordering(async (world) => {
      const coupon_code = await giveCoupon(world)
      await orderPro(world, await openAccount(world), { coupon_code })
      return { coupon_code }
    }),
  },
  {
    what: 'a coupon that the same user has used',
    code: 'coupon_already_redeemed',
    rests: '4.3.3',
    prepare: ordering(async (world, user) => {
      const coupon_code = await giveCoupon(world, { promotion: await runPromotion(world), max_redemptions: 2 })
      await orderPro(world, user, { coupon_code })
      return { coupon_code }
    }),
  },
  {
    what: 'a campaign that has not begun',
    code: 'promotion_not_started',
    rests: '4.3.3',
    prepare: ordering(async (world) => {
      const { id } = await runCampaign(world, { starts_at: '2026-09-10T00:00:00.000Z' })
      return { promotion_id: id }
    }),
  },
]
