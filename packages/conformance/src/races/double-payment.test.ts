import { expect, it } from 'vitest'
import { bindAccount, openAccount, waitingCard } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { orderAndConfirm, payTwice } from '../steps/purchase.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

type Scene = { order: string; payments: readonly [string, string]; user: string }
const succeeds =
  (place: 0 | 1) =>
  ({ platform }: Seat, { payments }: Scene) =>
    platform.notify({ about: 'payment', payment_id: payments[place], outcome: 'succeeded' })

it('S-07 4.1.2 two payments of one order are both recorded, and one of them is the duplicate (INT-18, 3.P.5)', async () => {
  const ways = await runRace<Scene>({
    prepare: async ({ world }) => {
      const user = await openAccount(world)
      const card = await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
      const order = await orderAndConfirm(world, user)
      const [one, other] = await payTwice(world, order, card.id)
      return { order: order.id, payments: [one.id, other.id], user: user.id }
    },
    racers: { one: succeeds(0), other: succeeds(1) },
    check: async (world, { order, payments, user }) => {
      const ends = await Promise.all(payments.map(async (id) => world.parley.payments.get(id)))
      expect(ends.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
      expect(ends.map(({ duplicate }) => duplicate).toSorted()).toEqual([false, true])
      const first = ends.find(({ duplicate }) => !duplicate)
      expect(await world.parley.orders.get(order)).toMatchObject({ status: 'paid', paid_by: first?.id })
      const second = ends.find(({ duplicate }) => duplicate)
      expect(await eventTypes(world, second?.id)).toContain('payment.duplicate_detected')
      const drafts = (await world.parley.refunds.list({ order_id: order })).data
      expect(drafts).toMatchObject([{ payment_id: second?.id, reason: 'duplicate_payment', status: 'draft' }])
      expect((await world.parley.subscriptions.list({ user_id: user })).data).toHaveLength(1)
    },
  })
  expect(ways).toEqual(['one: ok, other: ok'])
})
