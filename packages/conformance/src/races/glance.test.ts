import { expect, it } from 'vitest'
import { beginPayment } from '../steps/purchase.ts'
import { runRace } from './race.ts'

type Scene = Awaited<ReturnType<typeof beginPayment>>

it('3.P.6 what is read while money comes is wholly of before or wholly of after', async () => {
  const glances: string[] = []
  await runRace<Scene>({
    prepare: ({ world }) => beginPayment(world),
    racers: {
      look: async ({ calls }, { user }) => {
        const { entitlements, subscriptions, orders } = await calls.parley.personalCenter.get(user.id)
        const [order] = orders
        glances.push([entitlements.plan_id, subscriptions.length, order?.status].join(' '))
      },
      pay: ({ platform }, { payment }) =>
        platform.notify({ about: 'payment', payment_id: payment.id, outcome: 'succeeded' }),
    },
    check: async (world, { user }) => {
      expect((await world.parley.personalCenter.get(user.id)).subscriptions).toHaveLength(1)
    },
  })
  expect([...new Set(glances)].toSorted()).toEqual(['basic 0 awaiting_payment', 'pro 1 paid'])
})
