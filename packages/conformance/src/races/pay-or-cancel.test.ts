import { expect, it } from 'vitest'
import { eventTypes } from '../steps/observe.ts'
import { beginPayment } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

type Scene = Awaited<ReturnType<typeof beginPayment>>

const prepare = ({ world }: Seat) => beginPayment(world)
const succeeds = ({ platform }: Seat, { payment }: Scene) =>
  platform.notify({ about: 'payment', payment_id: payment.id, outcome: 'succeeded' })

/** The money paid the order, or it came too late and goes back whole. */
async function paidOrGoesBack(world: World, { order, payment, user }: Scene, ended: 'cancelled' | 'expired') {
  const { status, paid_by } = await world.parley.orders.get(order.id)
  const subscriptions = (await world.parley.subscriptions.list({ user_id: user.id })).data
  const refunds = (await world.parley.refunds.list({ order_id: order.id })).data
  expect(await world.parley.payments.get(payment.id)).toMatchObject({ status: 'succeeded', late: status === ended })
  if (status === 'paid') {
    expect([paid_by, subscriptions.length, refunds]).toEqual([payment.id, 1, []])
    return
  }
  expect([status, paid_by, subscriptions]).toEqual([ended, null, []])
  expect(await eventTypes(world, order.id)).toContain('order.late_payment')
  expect(refunds).toMatchObject([{ payment_id: payment.id, amount: { net: { amount: 29_900 } } }])
}

it('3.P.5 an order is paid or cancelled, and money that comes after the end goes back (INT-32)', async () => {
  const ways = await runRace<Scene>({
    prepare,
    racers: {
      cancel: ({ calls }, { order }) => calls.parley.orders.cancel(order.id).result(),
      succeed: succeeds,
    },
    check: async (world, scene, { cancel }) => {
      await paidOrGoesBack(world, scene, 'cancelled')
      expect((await world.parley.orders.get(scene.order.id)).status).toBe(cancel === 'ok' ? 'cancelled' : 'paid')
    },
  })
  expect(ways).toEqual(['cancel: invalid_transition, succeed: ok', 'cancel: ok, succeed: ok'])
})

it('3.P.5 an order is paid or runs out, and money that comes after the end goes back (INT-32)', async () => {
  const statuses = new Set<string>()
  await runRace<Scene>({
    prepare: async (seat) => {
      const scene = await prepare(seat)
      await seat.leap(scene.order.expires_at)
      return scene
    },
    racers: { expire: ({ platform }, { order }) => expireDue(platform, order.expires_at), succeed: succeeds },
    check: async (world, scene) => {
      await paidOrGoesBack(world, scene, 'expired')
      statuses.add((await world.parley.orders.get(scene.order.id)).status)
    },
  })
  expect([...statuses].toSorted()).toEqual(['expired', 'paid'])
})

it('2.E a payment is not begun for an order that is cancelled meanwhile, or is called off with it', async () => {
  const ways = await runRace<Scene>({
    prepare,
    racers: {
      begin: ({ calls }, { order, card }) => begins(calls, order, card),
      cancel: ({ calls }, { order }) => calls.parley.orders.cancel(order.id).result(),
    },
    check: async (world, { order }, { cancel }) => {
      expect(cancel).toBe('ok')
      const payments = (await world.parley.payments.list({ order_id: order.id })).data
      expect(new Set(payments.map(({ status }) => status))).toEqual(new Set(['closed']))
    },
  })
  expect(ways).toEqual(['begin: ok, cancel: ok', 'begin: order_not_payable, cancel: ok'])
})

async function expireDue(platform: Seat['platform'], expiresAt: string): Promise<void> {
  await platform.jobs.runDue({ until: Date.parse(expiresAt), awaitDeliveries: true })
}

const begins = ({ parley }: World, { id, method, confirmation_digest }: Scene['order'], payment_method_id: string) =>
  parley.payments.create(id, { method, confirmation_digest, payment_method_id }).result()
