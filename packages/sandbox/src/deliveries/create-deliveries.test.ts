import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Transport } from '@parley/server/ports/transport'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { SandboxOptions } from '../create-sandbox.ts'
import { clientsOf, newCustomer } from '../testing/customer.ts'

/** Meets challenges and notes the events that come. */
function receiver() {
  const seen: string[] = []
  let status = 200
  const transport: Transport = {
    refuse: () => null,
    send: async ({ body }) => {
      const { object, type, data } = JSON.parse(body)
      if (object === 'webhook_challenge') return { status: 200, body: data.challenge }
      seen.push(type)
      return { status, body: '' }
    },
  }
  return { transport, seen, answer: (with_: number) => void (status = with_) }
}

async function collecting(options: SandboxOptions = {}) {
  const { transport, seen, answer } = receiver()
  const clock = { frozenAt: '2026-09-01T01:00:00Z' }
  const sandbox = await createSandbox({ clock, seed: 'test', transport, deliveries: 'collect', ...options })
  const clients = clientsOf(sandbox)
  const { id } = await clients.parley.webhookEndpoints.create({ url: 'https://shop.example/hook', events: ['*'] })
  await sandbox.platform.jobs.idle()
  return { sandbox, ...clients, seen, answer, endpointId: id, [Symbol.asyncDispose]: () => sandbox.close() }
}

describe('collected deliveries', () => {
  it('are held, challenges left out, until they are released in order', async () => {
    await using world = await collecting()
    expect((await world.parley.webhookEndpoints.get(world.endpointId)).status).toBe('enabled')
    await newCustomer(world.parley)
    expect(world.seen).toEqual([])
    const { data } = await world.control.deliveries.listHeld()
    expect(data.map(({ event_type }) => event_type)).toEqual([
      'webhook_endpoint.verified',
      'account.created',
      'terms.accepted',
      'entitlements.changed',
    ])
    const { released, held } = await world.control.deliveries.release({ count: 2 })
    expect(released.map(({ event_type, status }) => [event_type, status])).toEqual([
      ['webhook_endpoint.verified', 'succeeded'],
      ['account.created', 'succeeded'],
    ])
    expect(held).toBe(2)
    expect(world.seen).toEqual(['webhook_endpoint.verified', 'account.created'])
  })

  it('stay held while the clock is advanced, and so do next tries', async () => {
    await using world = await collecting()
    await newCustomer(world.parley)
    await world.control.clock.advance({ by: 'P3D' })
    expect(world.seen).toEqual([])
    world.answer(500)
    const { released, held } = await world.control.deliveries.release({ count: 1 })
    expect(released).toMatchObject([
      { status: 'pending', attempt_count: 1, failure: 'The endpoint answered 500, not 2xx.' },
    ])
    expect(held).toBe(4)
    const [again] = (await world.control.deliveries.listHeld()).data.toSorted((one, other) =>
      one.due_at < other.due_at ? 1 : -1,
    )
    expect(again).toMatchObject({ attempt_count: 1, due_at: '2026-09-04T01:00:15.000Z' })

    const early = world.control.deliveries.release({ delivery_ids: [again?.delivery_id ?? ''] }).result()
    expect(await early).toMatchObject({ ok: false, problem: { code: 'delivery_not_held' } })
    await world.control.clock.advance({ by: 'PT15S' })
    world.answer(200)
    const later = await world.control.deliveries.release({ delivery_ids: [again?.delivery_id ?? ''] })
    expect(later.released).toMatchObject([{ status: 'succeeded', attempt_count: 2, failure: null }])
  })

  it('are shuffled by the seed, each time otherwise', async () => {
    const orders: string[][] = []
    for (const seed of ['one', 'one', 'two']) {
      await using world = await collecting({ seed })
      for (let count = 0; count < 6; count += 1) await newCustomer(world.parley, `user.${count}`)
      const { released } = await world.control.deliveries.release({ shuffle: true })
      orders.push(released.map(({ event_id }) => event_id))
      const events = await world.parley.events.list({}).toArray({ limit: 100 })
      expect(orders.at(-1)).not.toEqual(events.map(({ id }) => id))
      expect(orders.at(-1)?.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
    }
    expect(orders[0]).toEqual(orders[1])
  })

  it('go when the mode changes, before the call answers where it is sync', async () => {
    await using world = await collecting()
    await newCustomer(world.parley)
    expect(await world.control.deliveries.updateMode({ mode: 'sync' })).toEqual({
      object: 'delivery_mode',
      mode: 'sync',
      held: 0,
    })
    expect(world.seen).toEqual([
      'webhook_endpoint.verified',
      'account.created',
      'terms.accepted',
      'entitlements.changed',
    ])
    await world.control.deliveries.updateMode({ mode: 'collect' })
    await newCustomer(world.parley, 'han.mei')
    expect(world.seen).toHaveLength(4)
    expect((await world.control.deliveries.getMode()).held).toBe(3)
    await world.control.deliveries.updateMode({ mode: 'async' })
    await world.sandbox.platform.jobs.idle()
    expect(world.seen).toHaveLength(7)
  })

  it('are held again by the next process on the same file', async () => {
    const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-collect-'))
    const file = join(folder, 'world.db')
    try {
      {
        await using world = await collecting({ file, deliveries: 'async' })
        await world.control.deliveries.updateMode({ mode: 'collect' })
        await newCustomer(world.parley)
      }
      const { transport, seen } = receiver()
      await using sandbox = await createSandbox({ file, transport, clock: { frozenAt: '2026-09-01T01:00:00Z' } })
      const { control } = clientsOf(sandbox)
      expect(await control.deliveries.getMode()).toMatchObject({ mode: 'collect', held: 3 })
      await control.clock.advance({ by: 'PT1M' })
      expect(seen).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
