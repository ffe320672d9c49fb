import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { fillWallet, openAccount } from '../steps/customer.ts'
import { eventsOf } from '../steps/observe.ts'
import { orderAndConfirm, pay } from '../steps/purchase.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

const price = { amount: 29_900, currency: 'CNY' }
interface Scene {
  readonly user: Schemas['User']
  readonly orders: readonly [Schemas['Order'], Schemas['Order']]
}

const prepare = async ({ world }: Seat): Promise<Scene> => {
  const user = await openAccount(world)
  await fillWallet(world, user, price)
  const order = () => orderAndConfirm(world, user, { method: 'tencent_wallet' })
  return { user, orders: [await order(), await order()] }
}
const pays =
  (place: 0 | 1) =>
  ({ calls }: Seat, { orders }: Scene) => {
    const { id, method, confirmation_digest } = orders[place]
    return calls.parley.payments.create(id, { method, confirmation_digest }).result()
  }
const topsUp = ({ calls }: Seat, { user }: Scene) => calls.parley.wallet.topUp(user.id, { amount: price }).result()

describe('one balance', () => {
  it('3.4 pays one of two orders when it covers one, and is never below zero', async () => {
    const ways = await runRace<Scene>({
      prepare,
      racers: { one: pays(0), other: pays(1) },
      check: async (world, { user, orders }, { one }) => {
        expect((await world.parley.wallet.get(user.id)).balance.amount).toBe(0)
        const statuses = await Promise.all(orders.map(async ({ id }) => (await world.parley.orders.get(id)).status))
        expect(statuses).toEqual(one === 'ok' ? ['paid', 'awaiting_payment'] : ['awaiting_payment', 'paid'])
      },
    })
    expect(ways).toEqual(['one: insufficient_balance, other: ok', 'one: ok, other: insufficient_balance'])
  })

  it('3.P.6 takes both of two top-ups, and tells of every balance on the way (INT-31)', async () => {
    const ways = await runRace<Scene>({
      prepare,
      racers: { one: topsUp, other: topsUp },
      check: async (world, { user }) => {
        expect((await world.parley.wallet.get(user.id)).balance.amount).toBe(3 * price.amount)
        const credited = (await eventsOf(world)).filter(({ type }) => type === 'wallet.credited')
        expect(credited.map(({ data: { object } }) => ('balance' in object ? object.balance : null))).toEqual(
          [1, 2, 3].map((times) => ({ ...price, amount: times * price.amount })),
        )
      },
    })
    expect(ways).toEqual(['one: ok, other: ok'])
  })

  it('3.4 is enough for what is paid after a top-up, and refuses what is paid before it', async () => {
    const ways = await runRace<Scene>({
      prepare: async (seat) => {
        const scene = await prepare(seat)
        await pay(seat.world, scene.orders[0])
        return scene
      },
      racers: { pay: pays(1), top_up: topsUp },
      check: async (world, { user }, { pay: paid }) => {
        expect((await world.parley.wallet.get(user.id)).balance.amount).toBe(paid === 'ok' ? 0 : price.amount)
      },
    })
    expect(ways).toEqual(['pay: insufficient_balance, top_up: ok', 'pay: ok, top_up: ok'])
  })
})
