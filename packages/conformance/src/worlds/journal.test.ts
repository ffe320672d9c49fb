import { replayBundle } from '@parley/sandbox/journal/replay-bundle'
import type { Schemas } from '@parley/sdk/sandbox'
import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindAccount, openAccount, sessionOf, waitingCard } from '../steps/customer.ts'
import { beginPayment, buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'
import { openWorldHost } from './world-host.ts'
import type { WorldHost } from './world-host.ts'

let host: WorldHost
beforeAll(async () => {
  host = await openWorldHost()
})
afterAll(() => host[Symbol.asyncDispose]())

/** Calls of every kind of key, uploads, channels, leaps of the clock, and calls that come together. */
async function story(world: World, atOnce = 8): Promise<void> {
  const { user, order } = await buyPro(world, { account: '6222020000000064' })
  await uploadEvidence(world, user.id)
  const session = await sessionOf(world, user)
  await session.users.update(user.id, { locale: 'en' })
  await world.control.clock.advance({ by: 'P2DT3H' })
  await approve(world, await applyForRefund(world, order))
  await world.control.clock.advance({ by: 'PT2H' })
  await Promise.all(Array.from({ length: atOnce }, () => beginPayment(world)))
  await buyPro(world, { method: 'wechat_pay' })
  await world.control.clock.advance({ by: 'P1D' })
}

describe('a question with a body', () => {
  it('leaves nothing in the journal, and nothing of its key', async () => {
    await using world = await host.open()
    const { order } = await buyPro(world)
    const before = (await world.control.journal.list({ limit: 100 })).data.length
    const ask = async (reason: string): Promise<number> => {
      const response = await world.fetch(`${world.baseUrl}/v1/refunds/preview`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${world.keys.secret}`,
          'content-type': 'application/json',
          'idempotency-key': 'asked',
        },
        body: JSON.stringify({ order_id: order.id, reason }),
      })
      expect(response.headers.get('idempotency-replayed')).toBeNull()
      return response.status
    }
    expect([await ask('user_cancelled'), await ask('order_error'), await ask('user_cancelled')]).toEqual([
      200, 200, 200,
    ])
    expect((await world.control.journal.list({ limit: 100 })).data).toHaveLength(before)
  })
})

describe('a bundle over HTTP', () => {
  it('takes another world of the same seed into the same state', async () => {
    await using world = await host.open({ seed: 'bundle' })
    await story(world)
    const bundle = await world.control.bundle.get()
    await using other = await host.open({ seed: 'bundle' })
    const replay = await other.control.journal.replay(bundle, { idempotencyKey: 'replay' })
    expect(replay).toMatchObject({ matches: true, divergence: null, replayed: bundle.journal.length })
    expect((await other.control.stateHash.get()).sha256).toBe((await world.control.stateHash.get()).sha256)
    expect((await other.control.clock.get()).now).toBe((await world.control.clock.get()).now)
    expect(await other.control.journal.replay(bundle, { idempotencyKey: 'replay' })).toEqual(replay)
    await expect(other.control.journal.replay(bundle)).rejects.toMatchObject({ status: 409, code: 'world_not_fresh' })
  })

  it('is replayed in the process of a test, without its receivers', async () => {
    await using world = await overHttp.open()
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['*'])
    await story(world, 1)
    const bundle = await world.control.bundle.get()
    expect(bundle.answers.length).toBeGreaterThan(10)
    await receiver.close()
    await using replayed = await replayBundle(bundle)
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
  })

  it('of ten worlds that lived side by side, each is its own', async () => {
    const worlds = await Promise.all(Array.from({ length: 10 }, (_, index) => host.open({ seed: `side ${index % 2}` })))
    await Promise.all(worlds.map((world) => buyPro(world)))
    const hashes = await Promise.all(worlds.map(async ({ control }) => (await control.stateHash.get()).sha256))
    expect(new Set(hashes).size).toBe(2)
    await Promise.all(worlds.map((world) => world[Symbol.asyncDispose]()))
  })
})

describe('bad bundles', () => {
  const refusedWith = async (world: World, change: object) => {
    const bundle = await world.control.bundle.get()
    const refused = await world.control.journal.replay({ ...bundle, ...change }).result()
    return refused.ok ? null : refused.problem
  }

  it.each([
    ['of another format', { format: 99 }, 'journal_version_mismatch'],
    ['of other tables', { schema_hash: 'f'.repeat(64) }, 'journal_version_mismatch'],
    ['of another policy', { policy_version: '2031-01-01' }, 'journal_version_mismatch'],
    ['of another seed', { seed: 'another' }, 'journal_world_mismatch'],
    ['of another beginning', { began_at: '2026-09-02T01:00:00.000Z' }, 'journal_world_mismatch'],
    ['of other parameters', { parameters: {} }, 'journal_world_mismatch'],
    ['that are none', { journal: [{ position: 1 }] }, 'validation_failed'],
  ])('%s are refused, and the world is as it was', async (_, change, code) => {
    await using world = await host.open()
    const before = await world.control.stateHash.get()
    expect(await refusedWith(world, change)).toMatchObject({ code, status: 422 })
    expect(await world.control.stateHash.get()).toEqual(before)
    expect((await world.control.journal.list()).data).toEqual([])
  })

  it('that were blacked out are refused', async () => {
    await using world = await host.open()
    await openAccount(world)
    const { data: journal } = await world.control.journal.list()
    await using fresh = await host.open()
    expect(await refusedWith(fresh, { journal })).toMatchObject({ code: 'journal_redacted' })
  })

  it('with calls that are no calls end in a divergence, not in a failure', async () => {
    await using world = await host.open()
    const bundle = await world.control.bundle.get()
    const entry: Omit<Schemas['JournalEntry'], 'caller'> = {
      object: 'journal_entry',
      position: 1,
      at: bundle.began_at,
      operation: 'nonsense',
      method: 'POST',
      path: '//nowhere/at/all?x=%00',
      user_id: 'usr_none',
      headers: { accept: '\u00e9' },
      body: { encoding: 'base64', content: '!!!', redacted: [] },
      status: 201,
      work: 1,
      deliveries: 0,
    }
    const callers = ['app', 'user', 'staff', 'control', 'payer'] as const
    for (const caller of callers) {
      await using fresh = await host.open()
      const replay = await fresh.control.journal.replay({ ...bundle, journal: [{ ...entry, caller }] })
      expect(replay).toMatchObject({ matches: false, replayed: 0, divergence: { position: 1 } })
    }
    await using fresh = await host.open()
    const ahead = { ...entry, caller: 'app', work: 1_000_000, at: '9998-12-31T23:59:59Z' } as const
    expect(await fresh.control.journal.replay({ ...bundle, journal: [ahead] })).toMatchObject({
      matches: false,
      divergence: { position: 1 },
    })
  })
})

describe('the journal over HTTP', () => {
  it('shows no card number and no key', async () => {
    await using world = await overHttp.open()
    const user = await openAccount(world)
    await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
    await world.parley.users.createSession(user.id)
    const text = JSON.stringify((await world.control.journal.list({ limit: 100 })).data)
    expect(text).not.toMatch(/4242424242424242|sk_|ut_|ck_|bk_/)
    const whole = JSON.stringify((await world.control.journal.list({ limit: 100, unredacted: 'true' })).data)
    expect(whole).toContain(waitingCard)
    expect(whole).not.toMatch(/sk_\w{20}|ut_\w{20}/)
  })
})
