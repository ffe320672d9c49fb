import type { Schemas } from '@parley/sdk'
import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import { describe, expect, it } from 'vitest'
import { openAccount, registerOnly } from '../steps/customer.ts'
import { eventsOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

const problemOf = (code: string) => ({ ok: false, problem: { code } })
const typesOf = (deliveries: readonly { event_type: string }[]) => deliveries.map(({ event_type }) => event_type)

async function collect(world: World): Promise<void> {
  await world.control.deliveries.updateMode({ mode: 'collect' })
}

describe('collected deliveries', () => {
  it('are listed, and sent when they are released', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['account.created', 'terms.accepted'])
    await collect(world)
    const user = await openAccount(world)
    expect(receiver.received).toEqual([])
    const { data } = await world.control.deliveries.listHeld()
    expect(typesOf(data)).toEqual(['account.created', 'terms.accepted'])
    expect(data[0]).toMatchObject({ object_id: user.id, attempt_count: 0, due_at: '2026-09-01T01:00:00.000Z' })

    const second = data[1]?.delivery_id ?? ''
    const one = await world.control.deliveries.release({ delivery_ids: [second] })
    expect(one).toMatchObject({ released: [{ delivery_id: second, status: 'succeeded' }], held: 1 })
    const rest = await world.control.deliveries.release()
    expect([typesOf(rest.released), rest.held]).toEqual([['account.created'], 0])
    expect(receiver.received.map(({ event }) => event?.type)).toEqual(['terms.accepted', 'account.created'])
  })

  it('S-10 arrive in an order of the seed, told by their sequence', async () => {
    const arrivals: (number | undefined)[][] = []
    for (const _ of [1, 2]) {
      await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z', seed: 'shuffled' })
      await using receiver = await listenForWebhooks()
      await receiver.subscribe(world.parley, ['account.created'])
      await collect(world)
      for (let count = 0; count < 8; count += 1) await registerOnly(world)
      await world.control.deliveries.release({ shuffle: true })
      arrivals.push(receiver.received.map(({ event }) => event?.sequence))
    }
    const [first = [], again] = arrivals
    expect(again).toEqual(first)
    expect(first.toSorted((one = 0, other = 0) => one - other)).not.toEqual(first)
  })

  it('are refused where they are not held', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['account.created'])
    const { release } = world.control.deliveries
    expect(await release({ delivery_ids: ['del_unknown'] }).result()).toMatchObject(problemOf('delivery_not_held'))
    expect(await release({ count: 1, delivery_ids: ['del_1'] }).result()).toMatchObject(problemOf('validation_failed'))

    await collect(world)
    await registerOnly(world)
    receiver.script({ status: 500 })
    const { released } = await release()
    const failed = released[0]?.delivery_id ?? ''
    expect(released).toMatchObject([{ status: 'pending', failure: 'The endpoint answered 500, not 2xx.' }])
    const early = await release({ delivery_ids: [failed] }).result()
    expect(early).toMatchObject({
      problem: { code: 'delivery_not_held', detail: expect.stringMatching(/due at 2026-09-01T01:00:15/) },
    })
  })

  it('go when another mode is set', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['account.created'])
    await collect(world)
    await registerOnly(world)
    expect(await world.control.deliveries.getMode()).toEqual({ object: 'delivery_mode', mode: 'collect', held: 1 })
    expect(await world.control.deliveries.updateMode({ mode: 'sync' })).toMatchObject({ mode: 'sync', held: 0 })
    expect(receiver.received).toHaveLength(1)
    const bad = { mode: 'later' } as never
    expect(await world.control.deliveries.updateMode(bad).result()).toMatchObject(problemOf('validation_failed'))
  })
})

describe('a triggered event', () => {
  it('is about the object as it is, and changes nothing', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    const { order, user } = await buyPro(world)
    await receiver.subscribe(world.parley, ['order.refunded'])
    const last = (await eventsOf(world)).at(-1)?.sequence ?? 0
    const event = await world.control.events.trigger({ type: 'order.refunded', object_id: order.id })
    expect(event).toMatchObject({ type: 'order.refunded', sequence: last + 1, data: { object: order, previous: null } })
    const { event: delivered } = await receiver.waitFor('order.refunded')
    expect(delivered).toEqual(event)
    expect((await eventsOf(world)).at(-1)).toEqual(event)
    expect(await world.parley.orders.get(order.id)).toEqual(order)
    const told = await world.control.inbox.list({ user: user.id }).toArray({ limit: 100 })
    expect(told.filter(({ event_id }) => event_id === event.id)).toEqual([])
  })

  it.each([
    ['a type that is none', 'order.vanished', 'validation_failed'],
    ['an object of another kind', 'refund.succeeded', 'event_object_mismatch'],
    ['an event that only the sandbox makes', 'sandbox.fault_injected', 'event_object_mismatch'],
  ])('is refused for %s', async (_, type, code) => {
    await using world = await overHttp.open()
    const user = await registerOnly(world)
    const before = await eventsOf(world)
    expect(await world.control.events.trigger({ type, object_id: user.id }).result()).toMatchObject(problemOf(code))
    expect(await eventsOf(world)).toEqual(before)
  })

  it('names the events that fit, and refuses an object that is not there', async () => {
    await using world = await overHttp.open()
    const { id } = await registerOnly(world)
    const mismatch = await world.control.events.trigger({ type: 'refund.succeeded', object_id: id }).result()
    expect(mismatch).toMatchObject({
      problem: { detail: expect.stringMatching(/User or Entitlements.*account\.created/) },
    })
    const object_id = 'ref_01K5000000000000A80ZX3MKTB'
    const unknown = await world.control.events.trigger({ type: 'refund.succeeded', object_id }).result()
    expect(unknown).toMatchObject({ problem: { errors: [{ pointer: '/object_id', code: 'not_found' }] } })
  })
})

describe('an endpoint', () => {
  const failing = (receiver: Awaited<ReturnType<typeof listenForWebhooks>>, tries: number) =>
    receiver.script(...Array.from({ length: tries }, () => ({ status: 500 })))

  it('gets the events of an object in order where it asks for that', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created', 'account.updated'])
    await world.parley.webhookEndpoints.update(id, { ordering: 'per_object' })
    failing(receiver, 1)
    const user = await registerOnly(world)
    await world.parley.users.update(user.id, { locale: 'en' })
    expect(receiver.received.map(({ event }) => event?.type)).toEqual(['account.created'])
    await world.control.clock.advance({ by: 'PT15S' })
    expect(receiver.received.map(({ event }) => event?.type)).toEqual([
      'account.created',
      'account.created',
      'account.updated',
    ])
  })

  it('that nothing reaches is disabled, with an event, and gets all it missed once it is enabled again', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    failing(receiver, 160)
    const users: Schemas['User'][] = []
    for (let count = 0; count < 10; count += 1) users.push(await registerOnly(world))
    await world.control.clock.advance({ by: 'P2D' })
    expect(await world.parley.webhookEndpoints.get(id)).toMatchObject({ status: 'disabled', exhausted_in_a_row: 10 })
    expect((await eventsOf(world, id)).map(({ type }) => type)).toContain('webhook_endpoint.disabled')

    const after_sequence = 0
    const refused = await world.parley.webhookEndpoints.redeliver(id, { after_sequence }).result()
    expect(refused).toMatchObject(problemOf('webhook_endpoint_not_enabled'))
    await world.parley.webhookEndpoints.update(id, { enabled: true })
    await world.control.clock.advance({ by: 'PT0S' })
    const before = receiver.received.length
    const again = await world.parley.webhookEndpoints.redeliver(id, { after_sequence })
    expect(again).toMatchObject({ deliveries: 10, has_more: false })
    await world.control.clock.advance({ by: 'PT0S' })
    const objects = receiver.received.slice(before).map(({ event }) => event?.data.object)
    expect(objects).toHaveLength(10)
    for (const user of users) expect(objects).toContainEqual(expect.objectContaining({ id: user.id }))
  })

  it('shows each try with what was sent and when the next one was to be', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await using receiver = await listenForWebhooks()
    const { id } = await receiver.subscribe(world.parley, ['account.created'])
    failing(receiver, 1)
    await registerOnly(world)
    await world.control.clock.advance({ by: 'PT15S' })
    const [delivery] = (await world.parley.webhookEndpoints.listDeliveries(id)).data
    const { attempts } = await world.parley.webhookDeliveries.get(delivery?.id ?? '')
    expect(attempts.map(({ next_attempt_at }) => next_attempt_at)).toEqual(['2026-09-01T01:00:15.000Z', null])
    for (const [index, { request }] of attempts.entries()) {
      const received = receiver.received[index]
      expect([request.url, request.body]).toEqual([receiver.url, received?.payload])
      expect(request.headers['webhook-signature']).toBe(received?.headers['webhook-signature'])
    }
  })
})
