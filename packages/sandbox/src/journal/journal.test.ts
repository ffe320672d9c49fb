import { describe, expect, it } from 'vitest'
import { customerWorld, newCustomer } from '../testing/customer.ts'

type World = Awaited<ReturnType<typeof customerWorld>>

const entriesOf = (world: World, query: { unredacted?: 'true' } = {}) =>
  world.control.journal.list({ limit: 100, ...query }).toArray({ limit: 1000 })

describe('the journal', () => {
  it('holds what changed something, oldest first, with its instant and who called, and no more', async () => {
    await using world = await customerWorld()
    await world.control.clock.advance({ by: 'PT1H' })
    const { token } = await world.parley.users.createSession(world.userId)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'zh-CN' }
    const body = JSON.stringify({ type: 'alipay', holder_name: 'Li Lei', account: 'pays@alipay.test' })
    const path = `/v1/users/${world.userId}/payment_methods`
    await world.sandbox.fetch(new Request(`http://127.0.0.1${path}`, { method: 'POST', headers, body }))
    await world.parley.users.get(world.userId)
    await expect(newCustomer(world.parley)).rejects.toMatchObject({ code: 'username_taken' })

    const entries = await entriesOf(world)
    expect(entries.map(({ position, operation, caller }) => [position, operation, caller])).toEqual([
      [1, 'createUser', 'app'],
      [2, 'acceptTerms', 'app'],
      [3, 'advanceClock', 'control'],
      [4, 'createUserSession', 'app'],
      [5, 'createPaymentMethod', 'user'],
    ])
    expect(entries[4]).toMatchObject({
      at: '2026-09-01T02:00:00.000Z',
      path,
      user_id: world.userId,
      headers: { 'accept-language': 'zh-CN' },
      status: 201,
    })
    expect(JSON.stringify(entries)).not.toContain(token)
    expect(JSON.stringify(entries)).not.toContain(world.sandbox.keys.secret.slice(3))
  })

  it('blacks out people and accounts unless asked not to', async () => {
    await using world = await customerWorld()
    await world.bind('bank_card', '6222020000000015')
    const file = new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0])], 'a.png', { type: 'image/png' })
    await world.parley.files.upload({ file, purpose: 'refund_evidence', user_id: world.userId })
    const shown = await entriesOf(world)
    expect(JSON.stringify(shown)).not.toMatch(/6222020000000015|Li Lei|li\.lei/)
    expect(shown[0]?.body?.redacted.toSorted()).toEqual(['/email', '/username'])
    expect(shown.at(-1)?.body).toEqual({ encoding: 'text', content: '[redacted]', redacted: [''] })
    const whole = await entriesOf(world, { unredacted: 'true' })
    expect(JSON.parse(whole[2]?.body?.content ?? '')).toMatchObject({
      account: '6222020000000015',
      holder_name: 'Li Lei',
    })
    expect(whole.at(-1)?.body).toMatchObject({ encoding: 'base64', redacted: [] })
  })

  it('reads a body with a byte order mark as the platform does', async () => {
    await using world = await customerWorld()
    const order = { user_id: world.userId, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' }
    const headers = { authorization: `Bearer ${world.sandbox.keys.secret}`, 'content-type': 'application/json' }
    const body = `\ufeff${JSON.stringify(order)}`
    const made = new Request('http://127.0.0.1/v1/orders', { method: 'POST', headers, body })
    expect((await world.sandbox.fetch(made)).status).toBe(201)
    expect((await entriesOf(world)).at(-1)?.body?.redacted).toEqual([])
    const { steps } = await world.control.journal.exportScenario()
    expect(steps.at(-1)?.body).toEqual({ ...order, user_id: '${user_id}' })
  })

  it('is read page by page', async () => {
    await using world = await customerWorld()
    for (let number = 0; number < 4; number += 1) await newCustomer(world.parley, `user${number}`)
    const positions: number[] = []
    for await (const page of world.control.journal.list({ limit: 3 }).pages()) {
      positions.push(...page.data.map(({ position }) => position))
    }
    expect(positions).toEqual(Array.from({ length: 10 }, (_, index) => index + 1))
    expect((await world.control.journal.list({ after: 'nonsense' })).data).toEqual([])
  })

  it('holds an answer that was repeated, since it counts, and repeats it in a scenario only once', async () => {
    await using world = await customerWorld()
    const call = () => world.parley.users.createSession(world.userId, { idempotencyKey: 'once' })
    expect(await call()).toEqual(await call())
    expect((await entriesOf(world)).filter(({ operation }) => operation === 'createUserSession')).toHaveLength(2)
    const { steps } = await world.control.journal.exportScenario()
    expect(steps.map(({ call: name }) => name)).toEqual(['createUser', 'acceptTerms', 'createUserSession'])
    expect(steps[0]).toMatchObject({ body: { username: 'li.lei.${unique}' }, save: { user_id: '/id' } })
    expect(steps[2]).toMatchObject({ as: 'app', path: { user_id: '${user_id}' } })
  })
})

describe('the state hash', () => {
  it('is the same for the same calls, whatever the address and the keys, and another after another call', async () => {
    const hashOf = async (world: World) => (await world.control.stateHash.get()).sha256
    await using one = await customerWorld()
    await using other = await customerWorld({ baseUrl: 'https://parley.example:8443' })
    for (const world of [one, other]) await world.pay('alipay')
    const before = await hashOf(one)
    expect(await hashOf(other)).toBe(before)
    expect(await hashOf(one)).toBe(before)
    await newCustomer(other.parley, 'han.meimei')
    expect(await hashOf(other)).not.toBe(before)
    const [first, second] = [await one.control.stateHash.get(), await other.control.stateHash.get()]
    expect(first.tables['users']).not.toBe(second.tables['users'])
    expect(first.tables['payments']).toBe(second.tables['payments'])
  })

  it('does not depend on how far a stride of the clock goes, and ignores what nobody else can see', async () => {
    const after = async (strides: string[]) => {
      await using world = await customerWorld()
      await world.pay('alipay')
      for (const by of strides) await world.control.clock.advance({ by })
      return (await world.control.stateHash.get()).sha256
    }
    expect(await after(['P1D'])).toBe(await after(['PT5M', 'PT25M', 'PT23H30M']))
  })
})
