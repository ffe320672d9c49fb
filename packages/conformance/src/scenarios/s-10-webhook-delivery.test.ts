import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import type { WebhookReceiver } from '@parley/testing/webhook-receiver'
import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Waits after a failed try, in seconds: 15 s, 15 s, 30 s, 3 min, 10 min, 20 min, 3 × 30 min, 1 h, 3 × 3 h, 2 × 6 h. */
const ladder = [15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800, 21_600, 21_600]

const sequencesOf = (receiver: WebhookReceiver) => receiver.received.flatMap(({ event }) => event?.sequence ?? [])

const deliveryOf = async (world: World, endpoint: string, event: string) => {
  const [delivery] = (await world.parley.webhookEndpoints.listDeliveries(endpoint, { event_id: event })).data
  if (delivery === undefined) throw new Error('The event has a delivery')
  return world.parley.webhookDeliveries.get(delivery.id)
}

describe.each(targets)('S-10 deliveries that fail, over $name', (target) => {
  it('repeats by the ladder on the clock of the sandbox, with the same id each time', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    receiver.script(...ladder.map(() => ({ status: 500 })))
    await openAccount(world)
    await world.control.clock.advance({ by: 'P2D' })
    expect(receiver.received).toHaveLength(ladder.length + 1)
    expect(new Set(receiver.received.map((one) => one.id)).size).toBe(1)

    const delivery = await deliveryOf(world, id, receiver.received[0]?.id ?? '')
    expect(delivery).toMatchObject({ status: 'succeeded', attempt_count: ladder.length + 1, next_attempt_at: null })
    const instants = delivery.attempts.map(({ attempted_at }) => Date.parse(attempted_at))
    const waits = instants.slice(1).map((instant, index) => (instant - (instants[index] ?? 0)) / 1_000)
    expect(waits).toEqual(ladder)
  })

  it('gives up after the last try, says so, and begins anew when asked to', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    receiver.script(...ladder.map(() => 'drop' as const), 'drop')
    await openAccount(world)
    await world.control.clock.advance({ by: 'P2D' })
    const delivery = await deliveryOf(world, id, receiver.received[0]?.id ?? '')
    expect(delivery).toMatchObject({ status: 'exhausted', attempt_count: ladder.length + 1 })
    expect(delivery.attempts.every(({ status, failure }) => status === null && failure !== null)).toBe(true)
    expect(await eventTypes(world, delivery.id)).toEqual(['webhook.delivery_exhausted'])

    await world.parley.webhookDeliveries.redeliver(delivery.id)
    await receiver.waitFor(({ answered }) => answered === 200)
    await world.control.clock.advance({ by: 'PT0S' })
    expect((await world.parley.webhookDeliveries.get(delivery.id)).status).toBe('succeeded')
  })

  it('an event that never arrived leaves a gap in the sequence, and the list of events fills it', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['*'])
    await openAccount(world)
    receiver.script({ status: 503 })
    await openAccount(world)
    const got = receiver.received
      .filter(({ answered }) => answered === 200)
      .flatMap(({ event }) => event?.sequence ?? [])
    const last = Math.max(...got)
    const gaps = Array.from({ length: last }, (_, index) => index + 1).filter(
      (sequence) => sequence >= Math.min(...got) && !got.includes(sequence),
    )
    expect(gaps).toHaveLength(1)

    const [gap = 0] = gaps
    const missed = await world.parley.events.list({ after_sequence: gap - 1 }).toArray({ limit: 1 })
    expect(missed).toMatchObject([{ sequence: gap, type: 'account.created' }])
    const all = await world.parley.events.list({ limit: 3 }).toArray({ limit: 1_000 })
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1))
  })

  it('an event that is late arrives out of order, told by its sequence', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['account.created'])
    receiver.script({ status: 500 })
    await openAccount(world)
    await openAccount(world)
    await world.control.clock.advance({ by: 'PT15S' })
    const accepted = receiver.received.filter(({ answered }) => answered === 200)
    const sequences = accepted.map(({ event }) => event?.sequence ?? 0)
    expect(sequences).toEqual(sequences.toSorted((one, other) => other - one))
    expect(sequences).toHaveLength(2)
  })

  it('a delivery that is asked for again is a duplicate of the same id', async () => {
    await using world = await target.open()
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    await openAccount(world)
    const { id: event } = await receiver.waitFor('account.created')
    await world.control.clock.advance({ by: 'PT0S' })
    const delivery = await deliveryOf(world, id, event)
    await world.parley.webhookDeliveries.redeliver(delivery.id)
    await receiver.waitFor(() => receiver.received.length === 2)
    expect(receiver.received.map((one) => one.id)).toEqual([event, event])
    expect(receiver.received[0]?.payload).toBe(receiver.received[1]?.payload)
  })

  it('nothing is sent again to an endpoint that was switched off', async () => {
    await using world = await target.open()
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    await openAccount(world)
    const { id: event } = await receiver.waitFor('account.created')
    await world.control.clock.advance({ by: 'PT0S' })
    const delivery = await deliveryOf(world, id, event)
    await world.parley.webhookEndpoints.update(id, { enabled: false })
    await expect(world.parley.webhookDeliveries.redeliver(delivery.id)).rejects.toMatchObject({
      status: 409,
      code: 'webhook_endpoint_not_enabled',
      problem: { state: 'disabled' },
    })
  })

  it('a redirect is not followed', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    await using elsewhere = await listenForWebhooks()
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    receiver.script({ status: 307, location: elsewhere.url })
    await openAccount(world)
    expect(elsewhere.received).toEqual([])
    const { attempts } = await deliveryOf(world, id, receiver.received[0]?.id ?? '')
    expect(attempts).toMatchObject([{ number: 1, status: 307, succeeded: false }])
  })

  it('an endpoint gets the types of events that it asked for, in the order of their sequence', async () => {
    await using world = await target.open({ deliveries: 'sync' })
    await using receiver = await listenForWebhooks()
    const types = ['payment.succeeded', 'order.paid', 'subscription.activated'] as const
    await receiver.subscribe(world.parley, types)
    await buyPro(world)
    expect(receiver.received.map(({ event }) => event?.type)).toEqual(types)
    const sequences = sequencesOf(receiver)
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other))
  })

  it('a deleted endpoint gets nothing more', async () => {
    await using world = await target.open({ deliveries: 'sync' })
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    receiver.script({ status: 500 })
    await openAccount(world)
    await world.parley.webhookEndpoints.delete(id)
    await openAccount(world)
    await world.control.clock.advance({ by: 'P2D' })
    expect(receiver.received).toHaveLength(1)
    await expect(world.parley.webhookEndpoints.get(id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
