import { expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

interface Scene {
  readonly id: string
}

it('S-09 a call that is repeated while it runs elsewhere takes effect once, and both are told the same', async () => {
  const seen = new Map<string, Set<string>>()
  const order =
    (name: string) =>
    async ({ calls }: Seat, { id }: Scene) => {
      const choice = { plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
      const made = await calls.parley.orders.create({ user_id: id, ...choice }, { idempotencyKey: 'once' }).result()
      if (made.ok) seen.set(made.data.id, (seen.get(made.data.id) ?? new Set()).add(name))
      return made
    }
  const ways = await runRace<Scene>({
    prepare: ({ world }) => openAccount(world),
    racers: { one: order('one'), other: order('other') },
    check: async (world, { id }) => {
      const orders = (await world.parley.orders.list({ user_id: id })).data
      expect(orders).toHaveLength(1)
      expect([...(seen.get(orders[0]?.id ?? '') ?? [])].toSorted()).toEqual(['one', 'other'])
    },
  })
  expect(ways).toEqual(['one: ok, other: ok'])
})
