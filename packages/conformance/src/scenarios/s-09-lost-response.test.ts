import type { ClientOptions } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf } from '../steps/observe.ts'
import { orderAndConfirm } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

type Fetch = NonNullable<ClientOptions['fetch']>

/** A `fetch` whose first answers are lost on the way back, after the server has done its work. */
function losing(world: World, answers: number): { fetch: Fetch; sent: string[] } {
  const sent: string[] = []
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init)
    sent.push(request.headers.get('idempotency-key') ?? '')
    const response = await world.fetch(request)
    if (sent.length > answers) return response
    await response.arrayBuffer()
    throw new TypeError('fetch failed')
  }
  return { fetch, sent }
}

describe.each(targets)('S-09 the answer is lost, over $name', (target) => {
  it('the client repeats with the same key and gets the answer that was lost', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const { fetch, sent } = losing(world, 2)
    const order = { plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
    const { data, response } = await world
      .client({ fetch })
      .orders.create({ user_id: user.id, ...order })
      .withResponse()
    expect(sent).toHaveLength(3)
    expect(new Set(sent).size).toBe(1)
    expect(response).toMatchObject({ status: 201, idempotentReplayed: true })
    expect((await world.parley.orders.list({ user_id: user.id })).data.map(({ id }) => id)).toEqual([data.id])
  })

  it('3.P.5 a payment whose answer is lost is made once', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const { id, method, confirmation_digest } = await orderAndConfirm(world, user)
    const { fetch } = losing(world, 1)
    const body = { method, confirmation_digest, payment_method_id: card.id }
    const payment = await world.client({ fetch }).payments.create(id, body)
    expect((await world.parley.payments.list({ order_id: id })).data.map((one) => one.id)).toEqual([payment.id])
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
  })

  it('a caller that gave up repeats the call later with its key', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const { fetch } = losing(world, 3)
    const order = { plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
    const body = { user_id: user.id, ...order }
    const failure: unknown = await world
      .client({ fetch })
      .orders.create(body)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'ConnectionError', attempts: 3, idempotencyKey: expect.any(String) })
    const { idempotencyKey } = failure as { idempotencyKey: string }
    const { response } = await world.parley.orders.create(body, { idempotencyKey }).withResponse()
    expect(response.idempotentReplayed).toBe(true)
    expect((await world.parley.orders.list({ user_id: user.id })).data).toHaveLength(1)
  })

  it('the same key with another body is refused', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = { plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
    const idempotencyKey = world.unique('order')
    await world.parley.orders.create({ user_id: user.id, ...order }, { idempotencyKey })
    const other = world.parley.orders.create({ user_id: user.id, ...order, interval: 'year' }, { idempotencyKey })
    await expect(other).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' })
    expect((await world.parley.orders.list({ user_id: user.id })).data).toHaveLength(1)
  })

  it('a key belongs to one path, and is forgotten after 24 hours', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const [one, other] = [await openAccount(world), await openAccount(world)]
    const idempotencyKey = world.unique('key')
    const first = await world.parley.wallet.open(one.id, { idempotencyKey })
    expect((await world.parley.wallet.open(other.id, { idempotencyKey })).id).not.toBe(first.id)

    const again = await world.parley.wallet.open(one.id, { idempotencyKey }).withResponse()
    expect(again).toMatchObject({ data: { id: first.id }, response: { idempotentReplayed: true } })
    await world.control.clock.advance({ by: 'PT24H' })
    await world.control.clock.advance({ by: 'PT1S' })
    const later = world.parley.wallet.open(one.id, { idempotencyKey })
    await expect(later).rejects.toMatchObject({ code: 'wallet_already_open' })
  })
})
