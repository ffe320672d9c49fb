import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wellKnownKeys } from '../sandbox-keys.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHost } from '../testing/host.ts'
import { newCustomer } from '../testing/customer.ts'

const frozen = { mode: 'frozen', at: '2026-09-01T01:00:00Z' } as const
const create = { clock: frozen, seed: 'one' } as const

/** A wall clock of the test's own. */
const wall = (at = '2026-09-10T00:00:00Z') => {
  let instant = Date.parse(at)
  return { now: () => instant, pass: (ms: number) => void (instant += ms) }
}
const pinned = {
  secret: 'sk_pinnedByThePipeline',
  staff: 'bk_pinnedByThePipeline',
  control: 'ck_pinnedByThePipeline',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-host-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a request', () => {
  it('finds its sandbox by the key alone, also by the token of a session made there', async () => {
    await using t = await openHost()
    const made = await t.admin.sandboxes.create(create)
    const { parley, control } = t.clients(made.keys)
    expect((await control.clock.get()).now).toBe('2026-09-01T01:00:00.000Z')
    const id = await newCustomer(parley)
    const { token } = await parley.users.createSession(id)
    const session = t.clients({ ...made.keys, secret: token })
    expect((await session.parley.entitlements.get(id)).user_id).toBe(id)
    const byDefault = t.clients(t.host.world().keys)
    expect(await byDefault.parley.users.get(id).result()).toMatchObject({ problem: { code: 'not_found' } })
    expect((await t.clients(wellKnownKeys).control.clock.get()).mode).toBe('frozen')
  })

  it('with a key that nobody has is answered 401, on the paths of the host too', async () => {
    await using t = await openHost()
    const { parley, control } = t.clients({ secret: 'sk_a_b', staff: 'bk_a_b', control: 'ck_a_b' })
    expect(await parley.plans.list().result()).toMatchObject({ problem: { code: 'unauthenticated' } })
    expect(await control.sandboxes.get('sbx_1').result()).toMatchObject({ problem: { code: 'unauthenticated' } })
  })

  it('finds the page of its payment by the path', async () => {
    await using t = await openHost({ baseUrl: 'http://parley.test' })
    const { keys } = await t.admin.sandboxes.create(create)
    const { parley } = t.clients(keys)
    const user_id = await newCustomer(parley)
    const method = 'alipay' as const
    const order = await parley.orders.create({
      user_id,
      plan_id: 'pro',
      interval: 'month',
      method,
      entry: 'purchase_page',
    })
    const { confirmation_digest } = order
    await parley.orders.confirm(order.id, { confirmation_digest })
    const { next_action } = await parley.payments.create(order.id, { method, confirmation_digest })
    if (next_action.type !== 'redirect') throw new Error('Alipay redirects')
    expect(next_action.url).toMatch(/^http:\/\/parley\.test\/pay\/[0-9A-Za-z]{10}\/pay_/)
    const page = await t.host.fetch(new Request(next_action.url))
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Waiting for you')])
    const elsewhere = await t.host.fetch(new Request(next_action.url.replace(/pay\/\w{10}\//, 'pay/')))
    expect(elsewhere.status).toBe(404)
  })
})

describe('creating', () => {
  it('takes pinned keys and a pinned webhook secret, and frees the keys with the sandbox', async () => {
    await using t = await openHost()
    const webhook_secret = `whsec_${btoa('a key of thirty-two bytes or so')}`
    const made = await t.admin.sandboxes.create({ ...create, keys: pinned, webhook_secret })
    expect(made).toMatchObject({ keys: pinned, webhook_secret, key_last4: { secret: 'line' } })
    const { parley } = t.clients(pinned)
    const endpoint = await parley.webhookEndpoints.create({ url: 'https://shop.example/hooks', events: ['*'] })
    expect(endpoint.secret).toBe(webhook_secret)
    expect(await t.admin.sandboxes.create({ keys: { staff: pinned.staff } }).result()).toMatchObject({
      problem: { code: 'sandbox_key_in_use' },
    })
    await t.admin.sandboxes.delete(made.id)
    expect(await parley.plans.list().result()).toMatchObject({ problem: { code: 'unauthenticated' } })
    expect((await t.admin.sandboxes.create({ keys: pinned })).keys).toEqual(pinned)
    expect(await t.clients(pinned).parley.users.list().toArray({ limit: 10 })).toEqual([])
  })

  it('takes no key of the default sandbox', async () => {
    await using t = await openHost()
    const taken = await t.admin.sandboxes.create({ keys: { secret: wellKnownKeys.secret } }).result()
    expect(taken).toMatchObject({ problem: { code: 'sandbox_key_in_use' } })
  })

  it.each([
    ['a parameter that does not exist', { parameters: { 'refund.colour': 'red' } }, '/parameters/refund.colour'],
    ['a year without known working days', { clock: { mode: 'frozen', at: '2061-01-01T00:00:00Z' } }, '/clock/at'],
    ['a factor of a clock that stands', { clock: { mode: 'frozen', factor: 60 } }, '/clock/factor'],
    ['a fast clock without its factor', { clock: { mode: 'accelerated' } }, '/clock/factor'],
    ['a scenario that there is not', { scenario: 'happy_ending' }, '/scenario'],
    ['a flowing clock that stands', { clock: { mode: 'flowing', at: '2026-01-01T00:00:00Z' } }, '/clock/at'],
  ] as const)('refuses %s, and makes nothing', async (_, body, pointer) => {
    await using t = await openHost()
    expect(await t.admin.sandboxes.create(body).result()).toMatchObject({
      problem: { code: 'validation_failed', errors: [{ pointer }] },
    })
    expect((await t.admin.sandboxes.list()).data).toHaveLength(1)
  })

  it('begins with a scenario, and gives what it made by name', async () => {
    await using t = await openHost()
    const { keys, refs, scenario } = await t.admin.sandboxes.create({ ...create, scenario: 'paid_monthly' })
    expect(scenario).toBe('paid_monthly')
    expect((await t.clients(keys).parley.orders.get(refs['order_id'] ?? '')).status).toBe('paid')
  })

  it('gives it a clock that runs so many times as fast, and that wakes it when it was closed', async () => {
    await using t = await openHost({ mostOpen: 1 })
    const clock = { mode: 'accelerated', factor: 1_000_000, at: '2026-09-01T01:00:00Z' } as const
    const { keys } = await t.admin.sandboxes.create({ clock })
    const { control, parley } = t.clients(keys)
    expect((await control.clock.get()).mode).toBe('accelerated')
    const user_id = await newCustomer(parley)
    const order = { user_id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
    const { id } = await parley.orders.create(order)
    await t.admin.sandboxes.create(create)
    await t.host.sweep()
    // The world is closed after each call, and catches up before it answers the next.
    await expect.poll(async () => (await parley.orders.get(id)).status, { timeout: 15_000 }).toBe('expired')
  })

  it('refuses a policy that there is not', async () => {
    await using t = await openHost()
    expect(await t.admin.sandboxes.create({ policy_version: '1999-01-01' }).result()).toMatchObject({
      problem: { code: 'policy_version_unknown' },
    })
  })

  it('gives each its own parameters', async () => {
    await using t = await openHost()
    const ttl = async (parameters: Record<string, unknown>) => {
      const { parley } = t.clients((await t.admin.sandboxes.create({ ...create, parameters })).keys)
      const user_id = await newCustomer(parley)
      const order = { user_id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
      const { created_at, expires_at } = await parley.orders.create(order)
      return (Date.parse(expires_at) - Date.parse(created_at)) / 60_000
    }
    expect(await Promise.all([ttl({}), ttl({ 'order.ttl': 'PT1H' })])).toEqual([30, 60])
  })
})

describe('access', () => {
  it('with a control key reaches its own sandbox only', async () => {
    await using t = await openHost()
    const [one, other] = [await t.admin.sandboxes.create(create), await t.admin.sandboxes.create(create)]
    const { control } = t.clients(one.keys)
    expect((await control.sandboxes.get(one.id)).id).toBe(one.id)
    expect(await control.sandboxes.get(other.id).result()).toMatchObject({ problem: { code: 'not_found' } })
    expect(await control.sandboxes.delete(other.id).result()).toMatchObject({ problem: { code: 'not_found' } })
    expect(await control.sandboxes.list().result()).toMatchObject({ problem: { code: 'forbidden' } })
    expect(await control.sandboxes.create({}).result()).toMatchObject({ problem: { code: 'forbidden' } })
  })

  it('with the key of the host opens no world', async () => {
    await using t = await openHost()
    const { parley } = t.clients({ ...wellKnownKeys, secret: t.host.hostKey })
    expect(await parley.plans.list().result()).toMatchObject({ problem: { code: 'forbidden' } })
  })
})

describe('snapshots', () => {
  it('bring back objects, what is due and the clock, and leave the keys', async () => {
    await using t = await openHost()
    const { id, keys } = await t.admin.sandboxes.create(create)
    const { parley, control } = t.clients(keys)
    const first = await newCustomer(parley)
    const snapshot = await control.sandboxes.createSnapshot(id, { name: 'before' })
    const second = await newCustomer(parley, 'han.mei')
    await control.clock.advance({ by: 'P3D' })
    const restored = await control.sandboxes.restore(id, { snapshot_id: snapshot.id })
    expect(restored.restored_at).not.toBeNull()
    expect((await control.clock.get()).now).toBe(snapshot.clock)
    expect((await parley.users.get(first)).id).toBe(first)
    expect(await parley.users.get(second).result()).toMatchObject({ problem: { code: 'not_found' } })
    // The same call gives the same id again, and the snapshot can be used again.
    expect(await newCustomer(parley, 'han.mei')).toBe(second)
    await control.sandboxes.restore(id, { snapshot_id: snapshot.id })
    expect((await parley.users.list()).data).toHaveLength(1)
    expect((await control.sandboxes.listSnapshots(id)).data).toEqual([snapshot])
  })

  it('are taken between two pieces of work, also of the default sandbox', async () => {
    await using t = await openHost()
    const [{ id } = { id: '' }] = (await t.admin.sandboxes.list()).data
    const { parley } = t.clients(wellKnownKeys)
    const names = Array.from({ length: 20 }, (_, number) => `user.${number}`)
    const made = Promise.all(names.map((name) => newCustomer(parley, name)))
    const snapshot = await t.admin.sandboxes.createSnapshot(id, {})
    await made
    await t.admin.sandboxes.restore(id, { snapshot_id: snapshot.id })
    const kept = (await parley.users.list({ limit: 100 })).data
    expect(kept.length).toBeLessThanOrEqual(20)
    expect(t.host.world().keys).toEqual(wellKnownKeys)
    await newCustomer(parley, 'after')
  })

  it('of another sandbox are not found', async () => {
    await using t = await openHost()
    const [one, other] = [await t.admin.sandboxes.create(create), await t.admin.sandboxes.create(create)]
    const { id } = await t.admin.sandboxes.createSnapshot(one.id, {})
    expect(await t.admin.sandboxes.restore(other.id, { snapshot_id: id }).result()).toMatchObject({
      problem: { code: 'validation_failed', errors: [{ pointer: '/snapshot_id', code: 'not_found' }] },
    })
    expect(await t.admin.sandboxes.diff(other.id, id).result()).toMatchObject({ problem: { code: 'not_found' } })
  })

  it('are compared with one another and with the present, by table, id and field', async () => {
    await using t = await openHost()
    const { id, keys } = await t.admin.sandboxes.create(create)
    const { parley, control } = t.clients(keys)
    const user = await newCustomer(parley)
    const before = await control.sandboxes.createSnapshot(id, {})
    await parley.users.update(user, { locale: 'en' })
    const after = await control.sandboxes.createSnapshot(id, {})
    const order = {
      user_id: user,
      plan_id: 'pro',
      interval: 'month',
      method: 'alipay',
      entry: 'purchase_page',
    } as const
    const { id: orderId } = await parley.orders.create(order)
    const changed = { table: 'users', id: user, fields: expect.arrayContaining(['locale']) }
    const between = await control.sandboxes.diff(id, before.id, { to: after.id })
    expect(between).toMatchObject({ to: after.id, removed: [], truncated: false })
    expect(between.changed).toContainEqual(changed)
    expect(between.added.map(({ table }) => table)).not.toContain('orders')
    const present = await control.sandboxes.diff(id, before.id)
    expect(present.added).toContainEqual({ table: 'orders', id: orderId })
    await control.sandboxes.restore(id, { snapshot_id: before.id })
    const back = await control.sandboxes.diff(id, after.id)
    expect(back.changed).toContainEqual(changed)
    expect(await control.sandboxes.diff(id, before.id)).toMatchObject({ added: [], changed: [], removed: [] })
  })
})

describe('a fork', () => {
  it('goes on as its parent does while it gets the same calls, and then its own way', async () => {
    await using t = await openHost()
    const parent = await t.admin.sandboxes.create(create)
    const one = t.clients(parent.keys)
    await newCustomer(one.parley)
    const child = await one.control.sandboxes.fork(parent.id, { name: 'branch' })
    expect(child).toMatchObject({ origin: { type: 'forked', sandbox_id: parent.id }, seed: parent.seed })
    const other = t.clients(child.keys)
    const [a, b] = [await newCustomer(one.parley, 'xiao'), await newCustomer(other.parley, 'xiao')]
    expect(a).toBe(b)
    const mine = await newCustomer(other.parley, 'only.here')
    expect(await one.parley.users.get(mine).result()).toMatchObject({ problem: { code: 'not_found' } })
  })

  it('takes no session of its parent', async () => {
    await using t = await openHost()
    const parent = await t.admin.sandboxes.create({ ...create, keys: pinned })
    const { parley } = t.clients(pinned)
    const { token } = await parley.users.createSession(await newCustomer(parley))
    const child = await t.admin.sandboxes.fork(parent.id, {})
    await t.admin.sandboxes.delete(parent.id)
    const stale = t.clients({ ...child.keys, secret: token })
    expect(await stale.parley.plans.list().result()).toMatchObject({ problem: { code: 'unauthenticated' } })
  })
})

describe('the end of a sandbox', () => {
  it('is told to the calls that are running', async () => {
    await using t = await openHost()
    const { id, keys } = await t.admin.sandboxes.create({ ...create, keys: pinned })
    const { parley } = t.clients(keys)
    const calls = Array.from({ length: 8 }, () => parley.users.list().result())
    // All are on their way into the world before it is deleted.
    await new Promise((resolve) => setImmediate(resolve))
    await t.admin.sandboxes.delete(id)
    for (const answer of await Promise.all(calls)) {
      const code = answer.ok ? 'answered' : answer.problem?.code
      expect(['answered', 'sandbox_deleted', 'unauthenticated']).toContain(code)
    }
    expect(await t.admin.sandboxes.get(id).result()).toMatchObject({ problem: { code: 'not_found' } })
  })

  it('comes by itself when its time is over; its keys say so and are free', async () => {
    const clock = wall()
    await using t = await openHost({ wallClock: clock, dataDir: folder })
    const { id } = await t.admin.sandboxes.create({ ...create, keys: pinned, expires_in: 'PT1H' })
    const { parley, control } = t.clients(pinned)
    await newCustomer(parley)
    clock.pass(3_600_000)
    for (const when of ['before the sweep', 'after it']) {
      expect(await parley.plans.list().result(), when).toMatchObject({ problem: { code: 'sandbox_expired' } })
      expect(await control.sandboxes.get(id).result()).toMatchObject({ problem: { code: 'sandbox_expired' } })
      await t.host.sweep()
    }
    expect((await t.admin.sandboxes.list()).data.find((one) => one.id === id)).toMatchObject({ status: 'expired' })
    await t.host.close()
    expect(readdirSync(join(folder, 'worlds'))).toEqual([])
  })

  it('frees the keys of an expired one for the next', async () => {
    const clock = wall()
    await using t = await openHost({ wallClock: clock })
    await t.admin.sandboxes.create({ keys: pinned, expires_in: 'PT1S' })
    clock.pass(1000)
    await t.host.sweep()
    const next = await t.admin.sandboxes.create({ keys: pinned })
    expect((await t.clients(pinned).control.sandboxes.get(next.id)).status).toBe('active')
  })

  it('does not come to the default one', async () => {
    await using t = await openHost()
    const [{ id } = { id: '' }] = (await t.admin.sandboxes.list()).data
    expect(await t.admin.sandboxes.delete(id).result()).toMatchObject({ problem: { code: 'sandbox_is_default' } })
  })
})

describe('an archive', () => {
  it('is taken up by another host', async () => {
    await using t = await openHost()
    const { id, keys } = await t.admin.sandboxes.create({
      ...create,
      name: 'bug 7',
      parameters: { 'order.ttl': 'PT1H' },
    })
    const user = await newCustomer(t.clients(keys).parley)
    const file = await t.admin.sandboxes.export(id)
    await using elsewhere = await openHost()
    const imported = await elsewhere.admin.sandboxes.import({ file })
    expect(imported).toMatchObject({
      name: 'bug 7',
      seed: 'one',
      parameters: { 'order.ttl': 'PT1H' },
      origin: { type: 'imported', sandbox_id: null },
    })
    const { parley, control } = elsewhere.clients(imported.keys)
    expect((await parley.users.get(user)).id).toBe(user)
    expect((await control.clock.get()).now).toBe('2026-09-01T01:00:00.000Z')
    expect(await elsewhere.clients(keys).parley.plans.list().result()).toMatchObject({
      problem: { code: 'unauthenticated' },
    })
  })
})

describe('the folder of a host', () => {
  it('keeps every world; those that were open are taken up again by their keys', async () => {
    const first = await openHost({ dataDir: folder })
    const { keys, id } = await first.admin.sandboxes.create({ ...create, webhook_secret: `whsec_${'A'.repeat(44)}` })
    const user = await newCustomer(first.clients(keys).parley)
    await first.host.close()
    await using second = await openHost({ dataDir: folder })
    const { parley } = second.clients(keys)
    expect((await parley.users.get(user)).id).toBe(user)
    expect((await second.admin.sandboxes.get(id)).seed).toBe('one')
    const hook = await parley.webhookEndpoints.create({ url: 'https://shop.example/hooks', events: ['*'] })
    expect(hook.secret).toBe(`whsec_${'A'.repeat(44)}`)
  })

  it('closes the worlds that were used longest ago, and opens them again when they are asked for', async () => {
    await using t = await openHost({ mostOpen: 4 })
    const worlds = await Promise.all(Array.from({ length: 12 }, () => t.admin.sandboxes.create(create)))
    const users = await Promise.all(worlds.map(({ keys }) => newCustomer(t.clients(keys).parley)))
    expect(t.host.openWorlds()).toBeLessThanOrEqual(4)
    for (const [number, { keys }] of worlds.entries()) {
      expect((await t.clients(keys).parley.users.list()).data.map(({ id }) => id)).toEqual([users[number]])
    }
    expect(t.host.openWorlds()).toBeLessThanOrEqual(4)
  })

  it('is left as it was where the default sandbox cannot be opened', async () => {
    writeFileSync(join(folder, 'sandbox.db'), 'no database at all, but longer than one header of it '.repeat(40))
    await expect(openHost({ dataDir: folder })).rejects.toThrow('file is not a database')
  })
})
