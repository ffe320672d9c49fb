import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerWorld, newCustomer } from '../testing/customer.ts'
import { replayBundle } from './replay-bundle.ts'

type World = Awaited<ReturnType<typeof customerWorld>>

/** What came of the story so far, to go on with. */
interface Made {
  orders: string[]
  payments: string[]
  refunds: string[]
  users: number
}

type Step = { kind: keyof typeof steps; pick: number }

const at = (list: readonly string[], pick: number) => list[pick % Math.max(1, list.length)] ?? 'none'

/** Refusals are part of the story: nothing they are told of may come back. */
const steps = {
  user: (world: World, made: Made) => newCustomer(world.parley, `user${(made.users += 1)}`),
  pay: async (world: World, made: Made, pick: number) => {
    const payment = await world.pay(pick % 2 === 0 ? 'alipay' : 'tencent_wallet')
    made.payments.push(payment.id)
    made.orders.push(payment.order_id)
  },
  simulate: (world: World, made: Made, pick: number) =>
    world.control.payments.simulate(at(made.payments, pick), { outcome: pick % 3 === 0 ? 'fail' : 'succeed' }),
  cancel: (world: World, made: Made, pick: number) => world.parley.orders.cancel(at(made.orders, pick)),
  draft: async (world: World, made: Made, pick: number) => {
    const refund = await world.parley.refunds.create({ order_id: at(made.orders, pick) })
    made.refunds.push(refund.id)
  },
  submit: async (world: World, made: Made, pick: number) => {
    const refund = await world.parley.refunds.get(at(made.refunds, pick))
    const order = await world.parley.orders.get(refund.order_id)
    await world.parley.refunds.submit(refund.id, {
      channel: 'client',
      reason: 'user_cancelled',
      statement: 'No longer needed.',
      order_information: { order_id: order.id, paid: order.amount },
    })
  },
  review: (world: World, made: Made, pick: number) => world.staff.refunds.startReview(at(made.refunds, pick)),
  approve: (world: World, made: Made, pick: number) =>
    world.staff.refunds.approve(at(made.refunds, pick), { finding: { fault: 'none' } }),
  advance: (world: World, _: Made, pick: number) => world.control.clock.advance({ by: `PT${1 + (pick % 100)}M` }),
  leap: (world: World, _: Made, pick: number) => world.control.clock.advance({ by: `P${1 + (pick % 20)}D` }),
} satisfies Record<string, (world: World, made: Made, pick: number) => PromiseLike<unknown>>

const step = fc.record({
  kind: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  pick: fc.nat({ max: 1000 }),
})

async function tell(world: World, story: readonly (readonly Step[])[]): Promise<void> {
  const made: Made = { orders: [], payments: [], refunds: [], users: 0 }
  for (const together of story) {
    await Promise.allSettled(together.map(async ({ kind, pick }) => steps[kind](world, made, pick)))
  }
}

describe('determinism', () => {
  it('the bundle of any story, calls at the same time included, is replayed to the same state', async () => {
    const story = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 20, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        await using world = await customerWorld()
        await tell(world, told)
        const bundle = await world.control.bundle.get()
        await using replayed = await replayBundle(bundle)
        expect(replayed.replay).toMatchObject({ divergence: null, matches: true, replayed: bundle.journal.length })
      }),
      { numRuns: 8, seed: 20260901 },
    )
  }, 60_000)

  it('the same story told one by one ends in the same hash in two worlds', async () => {
    const story = fc.array(
      step.map((one) => [one]),
      { minLength: 30, maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const hashes: string[] = []
        for (let time = 0; time < 2; time += 1) {
          await using world = await customerWorld()
          await tell(world, told)
          hashes.push((await world.control.stateHash.get()).sha256)
        }
        expect(hashes[0]).toBe(hashes[1])
      }),
      { numRuns: 4, seed: 20260902 },
    )
  }, 60_000)
})
