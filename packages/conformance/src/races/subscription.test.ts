import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import type { Purchase } from '../steps/purchase.ts'
import { buyRenewing } from '../steps/renewal.ts'
import { runDue, runRace } from './race.ts'
import type { Seat } from './race.ts'

const means = { method: 'bank_card', entry: 'personal_center' } as const

describe('one subscription', () => {
  it('S-28 of two changes one is made, and the other is told of it (INT-34)', async () => {
    const change =
      (seats: number) =>
      ({ calls }: Seat, { subscription }: Purchase) =>
        calls.parley.subscriptions.change(subscription.id, { seats, ...means }).result()
    const ways = await runRace<Purchase>({
      prepare: ({ world }) => buyPro(world),
      racers: { two: change(2), three: change(3) },
      check: async (world, { user }, { two }) => {
        const changes = (await world.parley.orders.list({ user_id: user.id })).data.filter(
          ({ purpose }) => purpose === 'change',
        )
        expect(changes.map(({ seats }) => seats)).toEqual([two === 'ok' ? 2 : 3])
      },
    })
    expect(ways).toEqual(['two: change_already_scheduled, three: ok', 'two: ok, three: change_already_scheduled'])
  })

  it('S-29 is renewed and paid, or ends unpaid, when its renewal is called off as it is charged (INT-33)', async () => {
    const ends = new Set<string>()
    await runRace<Purchase>({
      most: 8,
      prepare: async (seat) => {
        const bought = await buyRenewing(seat.world)
        await seat.world.control.clock.advance({ to: '2026-10-01T06:59:59+08:00' })
        await seat.leap('2026-10-01T07:00:00+08:00')
        return bought
      },
      racers: {
        charge: runDue,
        call_off: ({ calls }, { subscription }) =>
          calls.parley.subscriptions.disableAutoRenew(subscription.id).result(),
      },
      check: async (world, { subscription, user }) => {
        const after = await world.parley.subscriptions.get(subscription.id)
        expect(after.auto_renew).toBe(false)
        const charged = (await world.parley.payments.list({ user_id: user.id })).data.filter((one) => one.off_session)
        const paid = charged.filter(({ status }) => status === 'succeeded')
        expect(paid).toHaveLength(after.period_end === '2026-11-01' ? 1 : 0)
        expect(charged.every(({ status }) => status === 'succeeded' || status === 'closed')).toBe(true)
        if (paid.length === 0) expect(after.status).toBe('expired')
        expect(
          (await eventTypes(world, subscription.id)).filter((type) => type === 'subscription.renewed'),
        ).toHaveLength(paid.length)
        ends.add(after.status)
      },
    })
    expect([...ends].toSorted()).toEqual(['active', 'expired'])
  })

  it('INT-34 the last free seat is given to one of two', async () => {
    type Scene = Purchase & { readonly members: readonly [string, string] }
    const assign =
      (place: 0 | 1) =>
      ({ calls }: Seat, { subscription, members }: Scene) =>
        calls.parley.subscriptions.assignSeat(subscription.id, { user_id: members[place] }).result()
    const ways = await runRace<Scene>({
      prepare: async ({ world }) => {
        const bought = await buyPro(world, { order: { seats: 2 } })
        return { ...bought, members: [(await openAccount(world)).id, (await openAccount(world)).id] }
      },
      racers: { one: assign(0), other: assign(1) },
      check: async (world, { subscription, members }, { one }) => {
        const seats = (await world.parley.subscriptions.listSeats(subscription.id)).data
        expect(seats.map(({ user_id }) => user_id)).toEqual([members[one === 'ok' ? 0 : 1]])
      },
    })
    expect(ways).toEqual(['one: no_seat_left, other: ok', 'one: ok, other: no_seat_left'])
  })
})
