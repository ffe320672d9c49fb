import { verifyWebhook } from '@parley/sdk/webhooks'
import type { ReceivedWebhook } from '@parley/testing/webhook-receiver'
import { expect } from 'vitest'
import { openAccount } from '../../steps/customer.ts'
import { buyPro } from '../../steps/purchase.ts'
import type { Story } from './story.ts'

/** The receiver's clock may differ from the platform's by some ms. */
const verify = ({ payload, headers }: ReceivedWebhook, secrets: string, ahead = 0) =>
  verifyWebhook({ payload, headers, secrets, now: Number(headers['webhook-timestamp']) * 1_000 + ahead })

/** What reaches a receiver, when, and how it tells the platform from anybody else. */
export const webhookStories: readonly Story[] = [
  {
    title: 'S-08 the object of an event can be read when the event arrives',
    tell: async (world, receiver) => {
      await receiver.subscribe(world.parley, ['order.paid'])
      const seen: string[] = []
      receiver.onDelivery(async ({ event }) => {
        const order = await world.parley.orders.get(String(event?.data.object['id']))
        seen.push(`${event?.type} ${order.status}`)
      })
      await buyPro(world)
      await receiver.waitFor('order.paid')
      expect(seen).toEqual(['order.paid paid'])
    },
  },
  {
    title: 'S-10 a delivery that failed is repeated with the same id, and the list of events fills the gap',
    tell: async (world, receiver) => {
      await receiver.subscribe(world.parley, ['account.created'])
      receiver.script({ status: 500 }, 'drop')
      await openAccount(world)
      await receiver.waitFor(() => receiver.received.length === 1)
      await world.control.clock.advance({ by: 'PT31S' })
      expect(receiver.received.map(({ answered }) => answered === 200)).toEqual([false, false, true])
      expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
      const sequence = receiver.received[0]?.event?.sequence ?? 0
      const missed = await world.parley.events.list({ after_sequence: sequence - 1 }).toArray({ limit: 1 })
      expect(missed).toMatchObject([{ sequence, type: 'account.created' }])
    },
  },
  {
    title: 'S-11 both secrets sign during a rotation, the new one alone afterwards',
    tell: async (world, receiver) => {
      const { id, secret: old } = await receiver.subscribe(world.parley, ['account.created'])
      const { secret: fresh } = await world.parley.webhookEndpoints.rotateSecret(id)
      receiver.trust(fresh)
      await openAccount(world)
      const during = await receiver.waitFor('account.created')
      await expect(verify(during, old)).resolves.toMatchObject({ type: 'account.created' })
      await expect(verify(during, fresh)).resolves.toMatchObject({ type: 'account.created' })
      await world.control.clock.advance({ by: 'P1D' })
      await openAccount(world)
      const after = await receiver.waitFor((one) => one !== during && one.event?.type === 'account.created')
      await expect(verify(after, old)).rejects.toMatchObject({ code: 'no_matching_signature' })
    },
  },
  {
    title: 'S-12 a clock that is six minutes off neither calls nor takes a delivery, until it is set right',
    tell: async (world, receiver) => {
      const late = { sendTimestamp: true, now: () => Date.now() - 360_000 }
      await expect(world.client({ ...late, maxRetries: 0 }).users.list()).rejects.toMatchObject({
        status: 401,
        code: 'request_timestamp_skewed',
      })
      await expect(world.client(late).users.list()).resolves.toMatchObject({ data: [] })
      const { secret } = await receiver.subscribe(world.parley, ['account.created'])
      await openAccount(world)
      const received = await receiver.waitFor('account.created')
      for (const skew of [-300_000, 0, 300_000]) await expect(verify(received, secret, skew)).resolves.toBeDefined()
      await expect(verify(received, secret, 360_000)).rejects.toMatchObject({ code: 'timestamp_too_old' })
      await expect(verify(received, secret, -360_000)).rejects.toMatchObject({ code: 'timestamp_too_new' })
    },
  },
]
