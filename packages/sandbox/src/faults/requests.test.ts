import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClient } from '@parley/sdk'
import type { Timer } from '../adapters/timer.ts'
import { createSandbox } from '../create-sandbox.ts'
import type { SandboxOptions } from '../create-sandbox.ts'
import { clientsOf, customerWorld } from '../testing/customer.ts'

type World = Awaited<ReturnType<typeof customerWorld>>

/** A world in which nobody waits: what would have been waited for is written down. */
async function faultyWorld(options: SandboxOptions = {}) {
  const waits: number[] = []
  const timer: Timer = { wait: async (ms) => void waits.push(ms) }
  const world = await customerWorld({ ...options, timer })
  const fetch = (path: string, init: RequestInit = {}) =>
    world.sandbox.fetch(
      new Request(`http://parley.test${path}`, {
        ...init,
        headers: { authorization: `Bearer ${world.sandbox.keys.secret}`, 'content-type': 'application/json' },
      }),
    )
  const register = (username: string) =>
    fetch('/v1/users', {
      method: 'POST',
      body: JSON.stringify({ kind: 'individual', username, email: 'a@example.com', region: 'CN', locale: 'en' }),
    })
  return { ...world, waits, fetch, register, [Symbol.asyncDispose]: () => world.sandbox.close() }
}

const usernames = async ({ parley }: Pick<World, 'parley'>) =>
  (await parley.users.list()).data.map(({ username }) => username)

describe('an effect', () => {
  it('latency waits before or after the call takes effect', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({
      match: { operation: 'createUser' },
      effect: { type: 'latency', delay: 'PT2.5S' },
    })
    const answer = await world.register('one')
    expect([answer.status, world.waits]).toEqual([201, [2_500]])
    await world.control.faults.clear()
    const effect = { type: 'latency', delay: 'PT30S', when: 'after_commit' } as const
    await world.control.faults.create({ match: { operation: 'createUser' }, effect })
    expect([(await world.register('two')).status, world.waits]).toEqual([201, [2_500, 30_000]])
  })

  it('drop_response lets the call take effect and loses the answer', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({ effect: { type: 'drop_response' }, times: 1 })
    await expect(world.register('one')).rejects.toThrow(TypeError)
    expect(await usernames(world)).toEqual(['one', 'li.lei'])
  })

  it('connection_reset comes before anything has taken effect', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({ effect: { type: 'connection_reset' }, times: 1 })
    await expect(world.register('one')).rejects.toThrow(TypeError)
    expect(await usernames(world)).toEqual(['li.lei'])
  })

  it.each([
    ['too_many_requests', {}, 429, '1'],
    ['too_many_requests', { retry_after: 7 }, 429, '7'],
    ['service_unavailable', {}, 503, null],
    ['service_unavailable', { retry_after: 30 }, 503, '30'],
    ['internal_error', {}, 500, null],
  ] as const)('%s %j answers %i', async (type, settings, status, retryAfter) => {
    await using world = await faultyWorld()
    const { id } = await world.control.faults.create({ effect: { type, ...settings }, times: 1 })
    const answer = await world.register('one')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter])
    expect(answer.headers.get('parley-fault')).toBe(id)
    expect(await answer.json()).toMatchObject({ status, code: type, instance: '/v1/users' })
    expect(await usernames(world)).toEqual(['li.lei'])
  })

  it.each(['internal_error', 'service_unavailable'] as const)(
    '%s can come after the call took effect',
    async (type) => {
      await using world = await faultyWorld()
      await world.control.faults.create({ effect: { type, when: 'after_commit' }, times: 1 })
      expect((await world.register('one')).status).toBeGreaterThanOrEqual(500)
      expect(await usernames(world)).toEqual(['one', 'li.lei'])
    },
  )

  it('slow_body drips the answer', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({ effect: { type: 'slow_body', delay: 'PT8S' }, times: 1 })
    const answer = await world.register('one')
    expect(await answer.json()).toMatchObject({ username: 'one' })
    expect(world.waits).toEqual(Array.from({ length: 8 }, () => 1_000))
  })

  it('truncated_body announces more than comes', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({ effect: { type: 'truncated_body' }, times: 1 })
    const answer = await world.register('one')
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(100)
    await expect(answer.text()).rejects.toThrow(TypeError)
    expect(await usernames(world)).toEqual(['one', 'li.lei'])
  })
})

describe('a plan', () => {
  it('asks its faults in order; what one breaks is not seen by the next', async () => {
    await using world = await faultyWorld()
    const first = await world.control.faults.create({
      match: { operation: 'listPlans', nth: 2 },
      effect: { type: 'internal_error' },
    })
    const second = await world.control.faults.create({
      match: { path: '/v1/*' },
      effect: { type: 'service_unavailable' },
      times: 1,
    })
    const statuses = []
    for (let call = 0; call < 3; call += 1) statuses.push((await world.fetch('/v1/plans')).status)
    expect(statuses).toEqual([503, 500, 200])
    expect(await world.control.faults.get(first.id)).toMatchObject({ matched: 3, injected: 1 })
    expect(await world.control.faults.get(second.id)).toMatchObject({ matched: 2, injected: 1 })
  })

  it('never breaks the control, so that it can be cleared', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({ effect: { type: 'connection_reset' } })
    await expect(world.fetch('/v1/plans')).rejects.toThrow(TypeError)
    await world.control.faults.clear()
    expect((await world.fetch('/v1/plans')).status).toBe(200)
  })

  it('draws the same for the same seed and the same calls', async () => {
    const story = async (seed: string) => {
      await using world = await faultyWorld({ seed })
      await world.control.faults.create({ match: { probability: 0.5 }, effect: { type: 'service_unavailable' } })
      const statuses: number[] = []
      for (let call = 0; call < 24; call += 1) statuses.push((await world.fetch('/v1/plans')).status)
      return statuses
    }
    const one = await story('one')
    expect(one).toEqual(await story('one'))
    expect(one).not.toEqual(await story('other'))
    expect(new Set(one)).toEqual(new Set([200, 503]))
  })

  it('tells which faults fitted nothing', async () => {
    await using world = await faultyWorld()
    await world.control.faults.create({ match: { operation: 'listPlans' }, effect: { type: 'internal_error' } })
    const idle = await world.control.faults.create({
      match: { operation: 'createOrder' },
      effect: { type: 'internal_error' },
    })
    await world.fetch('/v1/plans')
    expect((await world.control.faults.listUnmatched()).data.map(({ id }) => id)).toEqual([idle.id])
    expect((await world.control.faults.list()).data.map(({ matched }) => matched)).toEqual([0, 1])
    await world.control.faults.delete(idle.id)
    expect((await world.control.faults.listUnmatched()).data).toEqual([])
    await expect(world.control.faults.get(idle.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(world.control.faults.delete(idle.id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is seen in the events and in the request log', async () => {
    await using world = await faultyWorld()
    const fault = await world.control.faults.create({
      match: { operation: 'createUser' },
      effect: { type: 'drop_response' },
    })
    await expect(world.register('one')).rejects.toThrow(TypeError)
    const { data } = await world.parley.events.list({ type: 'sandbox.fault_injected' })
    expect(data.map((event) => event.data.object)).toMatchObject([
      { fault_id: fault.id, effect: 'drop_response', method: 'POST', path: '/v1/users', operation: 'createUser' },
    ])
    const [logged] = (await world.control.requests.list({ operation: 'createUser' })).data
    expect(logged).toMatchObject({ fault: fault.id, status: 0 })
  })

  it('outlives the process, and counts on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-faults-'))
    try {
      const file = join(folder, 'world.db')
      const world = await faultyWorld({ file })
      await world.control.faults.create({ match: { nth: 2 }, effect: { type: 'internal_error' } })
      expect((await world.fetch('/v1/plans')).status).toBe(200)
      await world.sandbox.close()
      await using again = await createSandbox({ file })
      const { parley } = clientsOf(again)
      await expect(parley.plans.list()).rejects.toMatchObject({ status: 500 })
      expect((await parley.plans.list()).data.length).toBeGreaterThan(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('S-09 the SDK', () => {
  it.each(['drop_response', 'connection_reset', 'truncated_body', 'internal_error'] as const)(
    'repeats a call that met %s, with one effect',
    async (type) => {
      await using world = await faultyWorld()
      await world.control.faults.create({ match: { operation: 'openWallet' }, effect: { type }, times: 2 })
      const parley = createClient({
        apiKey: world.sandbox.keys.secret,
        fetch: (input, init) => world.sandbox.fetch(new Request(input, init)),
        sleep: async () => undefined,
      })
      const wallet = await parley.wallet.open(world.userId)
      expect(await parley.wallet.get(world.userId)).toMatchObject({ id: wallet.id })
      const opened = (await parley.events.list({ object_id: wallet.id })).data
      expect(opened.filter((event) => event.type === 'wallet.opened')).toHaveLength(1)
    },
  )
})
