import { expect, it } from 'vitest'
import { person } from '../steps/invoice.ts'
import { buyPro } from '../steps/purchase.ts'
import type { Purchase } from '../steps/purchase.ts'
import { runRace } from './race.ts'
import type { Seat } from './race.ts'

it('S-30 of two requests for the invoice of one payment one is taken (INT-36)', async () => {
  const request = ({ calls }: Seat, { order }: Purchase) =>
    calls.parley.invoices.create({ order_id: order.id, buyer: person, email: 'invoices@example.com' }).result()
  const ways = await runRace<Purchase>({
    prepare: ({ world }) => buyPro(world),
    racers: { one: request, other: request },
    check: async (world, { order }) => {
      expect((await world.parley.invoices.list({ order_id: order.id })).data).toHaveLength(1)
    },
  })
  expect(ways).toEqual(['one: invoice_already_requested, other: ok', 'one: ok, other: invoice_already_requested'])
})
