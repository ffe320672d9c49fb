import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindAccount, openAccount, payingAccounts, sessionOf } from '../steps/customer.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

let world: World
beforeAll(async () => {
  world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
})
afterAll(() => world[Symbol.asyncDispose]())

const newest = async (operation: string) => {
  const [request] = (await world.control.requests.list({ operation, limit: 1 })).data
  if (request === undefined) throw new Error(`The log has no ${operation}`)
  return request
}

describe('the request log', () => {
  it('has each call with its operation, caller, status and duration, under the id of its answer', async () => {
    const user = await openAccount(world)
    const { response } = await world.parley.users.get(user.id).withResponse()
    const request = await world.control.requests.get(response.requestId ?? '')
    expect(request).toMatchObject({
      id: response.requestId,
      at: '2026-09-01T01:00:00.000Z',
      method: 'GET',
      path: `/v1/users/${user.id}`,
      query: '',
      operation: 'getUser',
      caller: 'app',
      status: 200,
      code: null,
      idempotent_replay: false,
      contract_violation: null,
      fault: null,
      request_body: null,
    })
    expect(request.duration_ms).toBeGreaterThan(0)
  })

  it('tells the kinds of callers apart', async () => {
    const { user, order } = await buyPro(world)
    await (await sessionOf(world, user)).orders.list()
    expect((await newest('listOrders')).caller).toBe('user')
    await approve(world, await applyForRefund(world, order))
    expect((await newest('approveRefund')).caller).toBe('staff')
    await world.control.clock.get()
    expect((await newest('getClock')).caller).toBe('control')
    await world.client({ apiKey: 'sk_unknown' }).plans.list().result()
    expect(await newest('listPlans')).toMatchObject({ caller: 'anonymous', status: 401, code: 'unauthenticated' })
  })

  it('says why a call was refused', async () => {
    const user = await openAccount(world)
    await expect(orderPro(world, user, { plan_id: 'basic' })).rejects.toMatchObject({ code: 'plan_not_purchasable' })
    const request = await newest('createOrder')
    expect(request).toMatchObject({ status: 422, code: 'plan_not_purchasable' })
    expect(JSON.parse(request.response_body?.text ?? '')).toMatchObject({
      status: 422,
      code: 'plan_not_purchasable',
      clauses: expect.arrayContaining(['2.1']),
    })
    expect(JSON.parse(request.request_body?.text ?? '')).toMatchObject({ user_id: user.id, plan_id: 'basic' })
  })

  it('has paths that the contract does not have', async () => {
    await world.fetch(`${world.baseUrl}/v1/wares/Li-Lei?name=li`)
    const [request] = (await world.control.requests.list({ code: 'operation_not_found' })).data
    expect(request).toMatchObject({ operation: null, path: '/v1/[redacted]/[redacted]', query: 'name=[redacted]' })
  })

  it('marks the answers that were repeated, and finds them by their key', async () => {
    const user = await openAccount(world)
    const idempotencyKey = world.unique('key')
    await world.parley.wallet.open(user.id, { idempotencyKey })
    await world.parley.wallet.open(user.id, { idempotencyKey })
    const { data } = await world.control.requests.list({ idempotency_key: idempotencyKey })
    expect(data.map((one) => [one.operation, one.status, one.idempotent_replay])).toEqual([
      ['openWallet', 201, true],
      ['openWallet', 201, false],
    ])
  })

  it('shows no name, address, account, key or free text', async () => {
    const email = 'li.lei@example.com'
    const username = world.unique('li.lei')
    const user = await world.parley.users.create({ kind: 'individual', username, email, region: 'CN', locale: 'zh-CN' })
    const { token } = await world.parley.users.createSession(user.id)
    await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card, holder_name: 'Li Lei' })
    const { order } = await buyPro(world)
    await applyForRefund(world, order, { statement: 'I was in hospital.' })
    await world.parley.users.list({ username })
    await world.fetch(`${world.baseUrl}/v1/users/${email}`, {
      headers: { authorization: `Bearer ${world.keys.secret}` },
    })
    const text = JSON.stringify(await world.control.requests.list({ limit: 100 }))
    expect(text).toContain(user.id)
    const secrets = [username, email, token, world.keys.secret, payingAccounts.bank_card, 'Li Lei', 'hospital', '•']
    expect(secrets.filter((one) => text.includes(one))).toEqual([])
  })

  it('cuts long bodies', async () => {
    const ids: string[] = []
    for (let made = 0; made < 30; made += 1) ids.push((await openAccount(world)).id)
    await world.parley.events.list({ limit: 100 })
    const { response_body } = await newest('listEvents')
    expect(response_body?.truncated).toBe(true)
    expect(response_body?.text).toHaveLength(16 * 1024)
  })

  it('is filtered by status and time, and read in pages, newest first', async () => {
    await world.control.clock.advance({ by: 'PT1M' })
    const { now } = await world.control.clock.get()
    for (let calls = 0; calls < 5; calls += 1) await world.parley.plans.list()
    await world.parley.orders.get('ord_nowhere').result()
    const since = { since: now }
    expect((await world.control.requests.list({ ...since, status: 404 })).data).toMatchObject([
      { operation: 'getOrder', path: '/v1/orders/[redacted]', code: 'not_found' },
    ])
    const pages: string[][] = []
    for await (const page of world.control.requests.list({ ...since, operation: 'listPlans', limit: 2 }).pages()) {
      pages.push(page.data.map(({ id }) => id))
    }
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
    const numbers = pages.flat().map((id) => Number(id.split('_').at(-1)))
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
    expect((await world.control.requests.list({ since: '2059-01-01T00:00:00Z' })).data).toEqual([])
  })

  it('says nothing of itself, and forgets when it is told to', async () => {
    await world.parley.plans.list()
    await world.control.requests.list()
    const { data } = await world.control.requests.list()
    expect(data[0]?.operation).toBe('listPlans')
    const { cleared } = await world.control.requests.clear()
    expect(cleared).toBeGreaterThan(0)
    expect((await world.control.requests.list()).data).toEqual([])
    await expect(world.control.requests.get(data[0]?.id ?? '')).rejects.toMatchObject({ code: 'not_found' })
  })
})
