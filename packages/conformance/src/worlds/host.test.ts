import { createSandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import type { SandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import { createClient } from '@parley/sdk'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '../generic/call.ts'
import { exampleCall } from '../generic/example-call.ts'
import { expectProblem } from '../generic/expect-problem.ts'
import { declaredOperations } from '../recorder/documents.ts'
import { openAccount } from '../steps/customer.ts'
import { buyPro } from '../steps/purchase.ts'
import { createWorld } from '../targets/create-world.ts'
import { serve } from '../targets/http-target.ts'
import { uniqueNames } from '../targets/open-sandbox.ts'
import { ordinaryInstant } from '../targets/target.ts'
import type { Keys, World } from '../targets/target.ts'

const frozen = { mode: 'frozen', at: ordinaryInstant } as const
const mebibyte = 1024 * 1024

let wall = Date.parse('2026-09-10T00:00:00Z')
let host: SandboxHost
let server: Awaited<ReturnType<typeof serve>>
let main: World
const unique = uniqueNames()

beforeAll(async () => {
  host = await createSandboxHost({
    world: { clock: { frozenAt: ordinaryInstant }, seed: 'default', deliveries: 'sync' },
    mostImported: 2 * mebibyte,
    wallClock: { now: () => wall },
  })
  server = await serve(host)
  main = worldOf(host.world().keys)
})
afterAll(async () => {
  await server.close()
  await host.close()
})

function worldOf(keys: Keys): World {
  const { baseUrl } = server
  return createWorld({
    baseUrl,
    keys,
    fetch: (input, init) => fetch(input, init),
    unique,
    close: async () => undefined,
  })
}

const make = async (seed = 'one') => {
  const { id, keys } = await main.host.sandboxes.create({ seed, clock: frozen })
  return { id, keys, world: worldOf(keys) }
}

describe('sandboxes of one host', () => {
  it('are made, listed, shown and deleted', async () => {
    const { id, keys, world } = await make()
    expect(await world.control.sandboxes.get(id)).toMatchObject({
      id,
      seed: 'one',
      status: 'active',
      is_default: false,
    })
    const ids = (await main.host.sandboxes.list({ limit: 100 })).data.map((sandbox) => sandbox.id)
    expect(ids).toContain(id)
    await world.control.sandboxes.delete(id)
    expect(await main.host.sandboxes.get(id).result()).toMatchObject({ problem: { code: 'not_found' } })
    const stranger = createClient({ baseUrl: server.baseUrl, apiKey: keys.secret, maxRetries: 0 })
    expect(await stranger.plans.list().result()).toMatchObject({ problem: { code: 'unauthenticated' } })
  })

  it('are pages of a list, newest first', async () => {
    const made = [await make(), await make(), await make()].map(({ id }) => id)
    const pages: string[][] = []
    for await (const page of main.host.sandboxes.list({ limit: 2 }).pages()) pages.push(page.data.map(({ id }) => id))
    expect(pages.flat().slice(0, 3)).toEqual(made.toReversed())
    expect(new Set(pages.flat()).size).toBe(pages.flat().length)
  })

  it('have keys and a webhook secret that were known before', async () => {
    const keys = { secret: 'sk_knownToThePipeline', staff: 'bk_knownToThePipeline', control: 'ck_knownToThePipeline' }
    const webhook_secret = `whsec_${btoa('what the receiver was set up with')}`
    const { id } = await main.host.sandboxes.create({ keys, webhook_secret, clock: frozen })
    const { parley } = worldOf(keys)
    const { secret } = await parley.webhookEndpoints.create({ url: 'http://127.0.0.1:9/hooks', events: ['*'] })
    expect(secret).toBe(webhook_secret)
    for (const taken of [
      main.host.sandboxes.create({ keys: { control: keys.control } }),
      main.host.sandboxes.fork(id, { keys: { secret: keys.secret } }),
    ]) {
      expect(await taken.result()).toMatchObject({ problem: { status: 409, code: 'sandbox_key_in_use' } })
    }
    await main.host.sandboxes.delete(id)
  })

  it('refuse what cannot be had, and nothing is made', async () => {
    const count = async () => (await main.host.sandboxes.list({ limit: 100 }).toArray({ limit: 1000 })).length
    const before = await count()
    expect(await main.host.sandboxes.create({ policy_version: '1999-01-01' }).result()).toMatchObject({
      problem: { code: 'policy_version_unknown' },
    })
    expect(await main.host.sandboxes.create({ parameters: { 'refund.colour': 'red' } }).result()).toMatchObject({
      problem: { code: 'validation_failed', errors: [{ pointer: '/parameters/refund.colour' }] },
    })
    expect(await main.host.sandboxes.delete(await defaultId()).result()).toMatchObject({
      problem: { code: 'sandbox_is_default' },
    })
    expect(await count()).toBe(before)
  })
})

const defaultId = async () => {
  const all = await main.host.sandboxes.list({ limit: 100 }).toArray({ limit: 1000 })
  return all.find(({ is_default }) => is_default)?.id ?? ''
}

describe('snapshots', () => {
  it('bring back the state, the clock and what is due; the diff says what was undone', async () => {
    const { id, world } = await make()
    const { order } = await buyPro(world)
    const before = await world.control.sandboxes.createSnapshot(id, { name: 'paid' })
    const refund = await world.parley.refunds.create({ order_id: order.id })
    const { fired } = await world.control.clock.advance({ by: 'PT49H' })
    expect(fired.map(({ kind }) => kind)).toContain('refund.expire_draft')
    const diff = await world.control.sandboxes.diff(id, before.id)
    expect(diff.added).toContainEqual({ table: 'refunds', id: refund.id })
    expect(diff.removed).toEqual([])

    await world.control.sandboxes.restore(id, { snapshot_id: before.id })
    expect((await world.control.clock.get()).now).toBe(before.clock)
    expect(await world.parley.refunds.get(refund.id).result()).toMatchObject({ problem: { code: 'not_found' } })
    // What happens again is the same again, to the letter.
    expect((await world.parley.refunds.create({ order_id: order.id })).id).toBe(refund.id)
    const again = await world.control.clock.advance({ by: 'PT49H' })
    expect(JSON.stringify(again.fired)).toBe(JSON.stringify(fired))
    expect((await world.control.sandboxes.listSnapshots(id)).data).toEqual([before])
  })

  it('of the default sandbox can be gone back to as well', async () => {
    const id = await defaultId()
    const { id: snapshot_id } = await main.host.sandboxes.createSnapshot(id, {})
    const user = await openAccount(main)
    await main.host.sandboxes.restore(id, { snapshot_id })
    expect(await main.parley.users.get(user.id).result()).toMatchObject({ problem: { code: 'not_found' } })
  })
})

describe('forks and archives', () => {
  it('go on from the same state with keys of their own, unseen by the other', async () => {
    const { id, world } = await make()
    const user = await openAccount(world)
    const fork = worldOf((await world.control.sandboxes.fork(id, { name: 'branch' })).keys)
    const file = await world.control.sandboxes.export(id)
    const copy = worldOf((await main.host.sandboxes.import({ file, name: 'copy' })).keys)
    for (const other of [fork, copy]) {
      expect((await other.parley.users.get(user.id)).username).toBe(user.username)
      const { id: theirs } = await openAccount(other)
      expect(await world.parley.users.get(theirs).result()).toMatchObject({ problem: { code: 'not_found' } })
    }
  })

  it('are refused where the file is damaged, of something else, of another version or too large', async () => {
    const { id, world } = await make()
    const whole = new Uint8Array(await (await world.control.sandboxes.export(id)).arrayBuffer())
    const refusal = async (bytes: Uint8Array) => {
      const result = await main.host.sandboxes.import({ file: new Blob([Uint8Array.from(bytes)]) }).result()
      return result.ok ? 'taken' : result.problem.code
    }
    expect(await refusal(whole.subarray(0, 10_000))).toBe('import_corrupt')
    expect(await refusal(replaced(whole, '"format": "parley-sandbox"', '"format": "barley-sandbox"'))).toBe(
      'import_foreign',
    )
    expect(await refusal(replaced(whole, '"version": 1', '"version": 9'))).toBe('import_schema_mismatch')
    // Many large files of evidence, so that the archive is a real one.
    const user = await openAccount(world)
    for (let part = 0; part < 5; part += 1) {
      const file = new File(['x'.repeat(mebibyte / 2)], 'note.txt', { type: 'text/plain' })
      await world.parley.files.upload({ file, purpose: 'refund_evidence', user_id: user.id })
    }
    const large = new Uint8Array(await (await world.control.sandboxes.export(id)).arrayBuffer())
    expect(await refusal(large)).toBe('import_too_large')
  })
})

/** An archive in which a piece of text was replaced by another of the same length. */
function replaced(archive: Uint8Array, text: string, other: string): Uint8Array {
  const bytes = Buffer.from(archive)
  bytes.write(other, bytes.indexOf(text), 'latin1')
  return bytes
}

describe('a control key', () => {
  it('reaches its own sandbox and no other', async () => {
    const [one, other] = [await make('one'), await make('other')]
    const { id: snapshotId } = await other.world.control.sandboxes.createSnapshot(other.id, {})
    const { sandboxes } = one.world.control
    for (const call of [
      sandboxes.get(other.id),
      sandboxes.fork(other.id, {}),
      sandboxes.createSnapshot(other.id, {}),
      sandboxes.listSnapshots(other.id),
      sandboxes.restore(other.id, { snapshot_id: snapshotId }),
      sandboxes.export(other.id),
      sandboxes.diff(other.id, snapshotId),
      sandboxes.delete(other.id),
    ]) {
      expect(await call.result()).toMatchObject({ ok: false, problem: { status: 404, code: 'not_found' } })
    }
    expect((await other.world.control.sandboxes.get(other.id)).status).toBe('active')
  })
})

describe('a sandbox whose time is over', () => {
  const onOne = declaredOperations.filter(({ operation }) => operation.errors.includes('sandbox_expired'))

  it('says so to every call, and is gone after the sweep', async () => {
    const { id, keys } = await main.host.sandboxes.create({ clock: frozen, expires_in: 'PT1H' })
    const world = worldOf(keys)
    await openAccount(world)
    wall += 3_600_000
    expect(onOne.length).toBeGreaterThan(5)
    for (const when of ['before the sweep', 'after it']) {
      const answer = await world.parley.plans.list().result()
      expect(answer, when).toMatchObject({ problem: { status: 410, code: 'sandbox_expired' } })
      for (const { document, operation } of onOne) {
        const call = exampleCall({ document, operation })
        const path = { ...call.path, sandbox_id: id }
        const response = await send(main, { operation, call: { ...call, path } })
        await expectProblem(response, 'sandbox_expired')
      }
      await host.sweep()
    }
    expect(await main.host.sandboxes.delete(id).result()).toMatchObject({ ok: true })
  })
})

describe('deleting while calls run', () => {
  it('ends them with 410, and the process goes on', async () => {
    const { id, keys, world } = await make()
    const user = await openAccount(world)
    const order = {
      user_id: user.id,
      plan_id: 'pro',
      interval: 'month',
      method: 'alipay',
      entry: 'purchase_page',
    } as const
    const patient = createClient({ baseUrl: server.baseUrl, apiKey: keys.secret, maxRetries: 0 })
    const calls = Array.from({ length: 40 }, () => patient.orders.create(order).result())
    const advance = createSandboxClient({ baseUrl: server.baseUrl, apiKey: keys.control, maxRetries: 0 })
    const advancing = advance.clock.advance({ by: 'P300D' }).result()
    await main.host.sandboxes.delete(id)
    const answers = await Promise.all([...calls, advancing])
    const codes = answers.map((answer) => (answer.ok ? 'answered' : answer.problem.code))
    for (const code of codes) expect(['answered', 'sandbox_deleted', 'unauthenticated']).toContain(code)
    expect((await main.parley.plans.list()).data.length).toBeGreaterThan(0)
  })
})

describe('sixteen worlds in one process', () => {
  it('make the same of the same calls, side by side, and see nothing of one another', async () => {
    const worlds = await Promise.all(Array.from({ length: 16 }, () => make('the same seed')))
    const stories = await Promise.all(
      worlds.map(async ({ world }) => {
        const parley = createClient({ baseUrl: server.baseUrl, apiKey: world.keys.secret })
        const user = await parley.users.create({
          kind: 'individual',
          username: 'li.lei',
          email: 'li@example.com',
          region: 'CN',
          locale: 'en',
        })
        await parley.users.acceptTerms(user.id, { document: 'terms_of_service', version: '2026-01-01' })
        const order = {
          user_id: user.id,
          plan_id: 'pro',
          interval: 'month',
          method: 'alipay',
          entry: 'purchase_page',
        } as const
        await parley.orders.create(order)
        await world.control.clock.advance({ by: 'PT1H' })
        return JSON.stringify(await parley.events.list({ limit: 100 }))
      }),
    )
    expect(new Set(stories).size).toBe(1)
    expect(stories[0]).toContain('order.expired')
  })
})
