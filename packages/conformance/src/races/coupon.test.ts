import type { Schemas } from '@parley/sdk'
import { expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { giveCoupon, runPromotion } from '../steps/promotion.ts'
import type { World } from '../targets/target.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

interface Scene {
  readonly coupon_code: string
  readonly promotion: string
  readonly users: readonly [string, string]
}

/** Two users, and a coupon that one of them may use. */
async function lastCoupon({ world }: Seat): Promise<Scene> {
  const promotion = await runPromotion(world)
  const coupon_code = await giveCoupon(world, { promotion })
  const users = [(await openAccount(world)).id, (await openAccount(world)).id] as const
  return { coupon_code, promotion: promotion.id, users }
}

const ordersOf = async (world: World, users: readonly string[]): Promise<Schemas['Order'][]> =>
  (await Promise.all(users.map((user_id) => world.parley.orders.list({ user_id })))).flatMap(({ data }) => data)

it('4.3.3 the last coupon goes to one of two buyers, and the other has no order (INT-10)', async () => {
  const orders =
    (which: 0 | 1) =>
    (seat: Seat, { coupon_code, users }: Scene) =>
      take(seat, users[which], coupon_code)
  const ways = await runRace<Scene>({
    prepare: lastCoupon,
    racers: { one: orders(0), other: orders(1) },
    check: async (world, { promotion, users }) => {
      expect((await ordersOf(world, users)).map((order) => order.promotion?.id)).toEqual([promotion])
      expect((await world.parley.promotions.get(promotion)).redemptions).toBe(1)
    },
  })
  expect(ways).toEqual(['one: coupon_used_up, other: ok', 'one: ok, other: coupon_used_up'])
})

const take = ({ calls }: Seat, user_id: string, coupon_code: string) =>
  calls.parley.orders
    .create({ user_id, plan_id: 'pro', interval: 'month', method: 'bank_card', entry: 'purchase_page', coupon_code })
    .result()
