import type { Schemas } from '@parley/sdk'
import { expect, it } from 'vitest'
import { acceptedQuote } from '../steps/quote.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

it('2.S.3 of two orders of one accepted quote one is made', async () => {
  const order = ({ calls }: Seat, quote: Schemas['Quote']) => orderOf(calls, quote)
  const ways = await runRace<Schemas['Quote']>({
    prepare: ({ world }) => acceptedQuote(world),
    racers: { one: order, other: order },
    check: async (world, { id, user_id }) => {
      const orders = (await world.parley.orders.list({ user_id })).data
      expect(orders).toHaveLength(1)
      expect((await world.parley.quotes.get(id)).order_id).toBe(orders[0]?.id)
    },
  })
  expect(ways).toEqual(['one: ok, other: quote_already_ordered', 'one: quote_already_ordered, other: ok'])
})

const orderOf = ({ parley }: Seat['calls'], { id: quote_id, user_id }: Schemas['Quote']) =>
  parley.orders.create({ user_id, quote_id, method: 'bank_card', entry: 'personal_center' }).result()
