import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestOptions, TestPlatform } from '../../testing/test-platform.ts'

const pro = { plan_id: 'pro', interval: 'month', method: 'bank_card', entry: 'purchase_page' }

async function shop(options: TestOptions = {}) {
  const t = await createTestPlatform(options)
  return { t, user: await newUser(t), [Symbol.asyncDispose]: () => t[Symbol.asyncDispose]() }
}

async function newUser(t: TestPlatform, changes: object = {}): Promise<{ id: string }> {
  const body = {
    kind: 'individual',
    username: 'lin.xia',
    email: 'lin@example.com',
    region: 'CN',
    locale: 'en',
    ...changes,
  }
  const user = (await t.call('POST', '/v1/users', { body })).body
  const terms = { document: 'terms_of_service', version: '2026-01-01' }
  await t.call('POST', `/v1/users/${user.id}/terms_acceptances`, { body: terms })
  return user
}

const eventTypes = async (t: TestPlatform, id: string): Promise<string[]> =>
  (await t.call('GET', `/v1/events?object_id=${id}`)).body.data.map(({ type }: { type: string }) => type)

describe('making an order', () => {
  it('2.S.2 shows every line of the price, and pins the price book and the policy (2.E, INT-28)', async () => {
    await using s = await shop()
    const body = { ...pro, user_id: s.user.id, seats: 2, add_ons: ['webinar_500'] }
    const made = await s.t.call('POST', '/v1/orders', { body })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      status: 'awaiting_confirmation',
      region: 'CN',
      price_book_version: '2026-01-01',
      policy_version: '2026-01-01',
      lines: [{ amount: { amount: 59_800 } }, { amount: { amount: 39_900 } }],
      amount: { amount: 99_700, currency: 'CNY' },
      expires_at: '2026-09-01T01:30:00.000Z',
      paid_by: null,
      refunded_amount: { amount: 0, currency: 'CNY' },
      decision: { outcome: 'order_priced' },
    })
    expect(made.body.confirmation_digest).toMatch(/^[0-9a-f]{64}$/)
    expect((await s.t.call('GET', `/v1/orders/${made.body.id}`)).body).toEqual(made.body)
    expect(await eventTypes(s.t, made.body.id)).toEqual(['order.created'])
  })

  it('takes one seat and no add-ons unless told', async () => {
    await using s = await shop()
    const { body } = await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })
    expect(body).toMatchObject({ seats: 1, add_ons: [], amount: { amount: 29_900 } })
  })

  it.each([
    [{ plan_id: 'basic' }, 'plan_not_purchasable', '2.1'],
    [{ plan_id: 'enterprise' }, 'plan_requires_enterprise', '2.3'],
    [{ plan_id: 'flagship', tier: 'flagship_tailored' }, 'quote_required', '2.4'],
    [{ plan_id: 'flagship' }, 'tier_required', '2.S.4'],
    [{ plan_id: 'flagship', tier: 'gold' }, 'tier_not_offered', '2.S.4'],
    [{ interval: 'week' }, 'interval_not_offered', '2.S.2'],
    [{ add_ons: ['hologram'] }, 'add_on_not_offered', '2.S.2'],
    [{ region: 'FR' }, 'region_not_priced', '2.2'],
    [{ method: 'cash' }, 'payment_method_not_supported', '3.L'],
  ])('refuses %j with %s', async (changes, code, clause) => {
    await using s = await shop()
    const refused = await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id, ...changes } })
    expect(refused).toMatchObject({ status: 422, body: { code } })
    expect(refused.body.clauses).toContain(clause)
    expect((await s.t.call('GET', '/v1/orders')).body.data).toEqual([])
  })

  it.each([
    [{ plan_id: 'gold' }, '/plan_id'],
    [{ region: 'US' }, '/region'],
    [{ user_id: 'usr_none' }, '/user_id'],
    [{ seats: 0 }, '/seats'],
    [{ seats: 1001 }, '/seats'],
    [{ entry: 'street' }, '/entry'],
    [{ price: 1 }, '/price'],
  ])('points at what is wrong in %j', async (changes, pointer) => {
    await using s = await shop()
    const refused = await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id, ...changes } })
    expect(refused).toMatchObject({ status: 422, body: { code: 'validation_failed', errors: [{ pointer }] } })
  })

  it('9.2 refuses a user who has not accepted the terms', async () => {
    await using t = await createTestPlatform()
    const body = { kind: 'individual', username: 'new', email: 'new@example.com', region: 'CN', locale: 'en' }
    const user = (await t.call('POST', '/v1/users', { body })).body
    const refused = await t.call('POST', '/v1/orders', { body: { ...pro, user_id: user.id } })
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'terms_not_accepted', clauses: expect.arrayContaining(['9.2']) },
    })
  })

  it('2.2 refuses an account of a region without prices', async () => {
    await using s = await shop()
    const user = await newUser(s.t, { username: 'amelie', region: 'FR' })
    const refused = await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: user.id } })
    expect(refused).toMatchObject({ status: 422, body: { code: 'region_not_priced' } })
  })
})

describe('confirming an order', () => {
  it('3.P.4 takes the digest that was shown, and only the present one', async () => {
    await using s = await shop()
    const order = (await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })).body
    const path = `/v1/orders/${order.id}`
    const changed = await s.t.call('PATCH', path, { body: { method: 'alipay' } })
    expect(changed).toMatchObject({ status: 200, body: { method: 'alipay', amount: order.amount } })
    expect(changed.body.confirmation_digest).not.toBe(order.confirmation_digest)

    const stale = await s.t.call('POST', `${path}/confirm`, {
      body: { confirmation_digest: order.confirmation_digest },
    })
    expect(stale).toMatchObject({ status: 422, body: { code: 'confirmation_stale', clauses: ['3.P.4'] } })
    const { confirmation_digest } = changed.body
    const confirmed = await s.t.call('POST', `${path}/confirm`, { body: { confirmation_digest } })
    expect(confirmed).toMatchObject({ status: 200, body: { status: 'awaiting_payment' } })

    const again = await s.t.call('POST', `${path}/confirm`, { body: { confirmation_digest } })
    expect(again).toMatchObject({ status: 409, body: { code: 'invalid_transition', state: 'awaiting_payment' } })
    const late = await s.t.call('PATCH', path, { body: { seats: 2 } })
    expect(late).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
    expect(await eventTypes(s.t, order.id)).toEqual(['order.created', 'order.confirmed'])
  })

  it('2.E prices a change by the region and the book that the order pins (INT-35)', async () => {
    await using s = await shop()
    const order = (await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })).body
    await s.t.call('PATCH', `/v1/users/${s.user.id}`, { body: { region: 'US' } })
    const changed = await s.t.call('PATCH', `/v1/orders/${order.id}`, { body: { interval: 'year', seats: 2 } })
    expect(changed.body).toMatchObject({ region: 'CN', amount: { amount: 599_800, currency: 'CNY' } })
    const next = await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })
    expect(next.body).toMatchObject({ region: 'US', amount: { amount: 4_500, currency: 'USD' } })
  })

  it('refuses a change to what cannot be bought, and leaves the order as it was', async () => {
    await using s = await shop()
    const order = (await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })).body
    const refused = await s.t.call('PATCH', `/v1/orders/${order.id}`, { body: { plan_id: 'flagship' } })
    expect(refused).toMatchObject({ status: 422, body: { code: 'tier_required' } })
    expect((await s.t.call('GET', `/v1/orders/${order.id}`)).body).toEqual(order)
  })
})

describe('the expiry of an order (INT-32)', () => {
  it('comes after thirty minutes, whether it was confirmed or not', async () => {
    await using s = await shop()
    const one = (await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })).body
    const two = (await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })).body
    const { confirmation_digest } = two
    await s.t.call('POST', `/v1/orders/${two.id}/confirm`, { body: { confirmation_digest } })
    await s.t.advanceTo('2026-09-01T01:29:59.999Z')
    expect((await s.t.call('GET', '/v1/orders?status=expired')).body.data).toEqual([])
    await s.t.advanceTo('2026-09-01T01:30:00Z')
    expect((await s.t.call('GET', '/v1/orders?status=expired')).body.data).toMatchObject([
      { id: two.id },
      { id: one.id },
    ])
    expect(await eventTypes(s.t, two.id)).toEqual(['order.created', 'order.confirmed', 'order.expired'])
    const confirm = await s.t.call('POST', `/v1/orders/${one.id}/confirm`, {
      body: { confirmation_digest: one.confirmation_digest },
    })
    expect(confirm).toMatchObject({ status: 409, body: { code: 'invalid_transition', state: 'expired' } })
  })

  it('comes when the operator says', async () => {
    await using s = await shop({ parameters: { 'order.ttl': 'PT2H' } })
    const order = await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: s.user.id } })
    expect(order.body).toMatchObject({ expires_at: '2026-09-01T03:00:00.000Z' })
  })
})

describe('the session of a user', () => {
  it('3.P.1 makes and sees orders of its own only', async () => {
    await using s = await shop()
    const other = await newUser(s.t, { username: 'other' })
    const foreign = (await s.t.call('POST', '/v1/orders', { body: { ...pro, user_id: other.id } })).body
    const key = (await s.t.call('POST', `/v1/users/${s.user.id}/sessions`)).body.token
    const own = await s.t.call('POST', '/v1/orders', { key, body: { ...pro, user_id: s.user.id } })
    expect(own).toMatchObject({ status: 201, body: { history: [{ actor: { type: 'user', id: s.user.id } }] } })

    expect(await s.t.call('POST', '/v1/orders', { key, body: { ...pro, user_id: other.id } })).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', errors: [{ pointer: '/user_id', code: 'not_found' }] },
    })
    expect(await s.t.call('GET', `/v1/orders/${foreign.id}`, { key })).toMatchObject({ status: 404 })
    expect((await s.t.call('GET', '/v1/orders', { key })).body.data).toMatchObject([{ id: own.body.id }])
    expect((await s.t.call('GET', `/v1/orders?user_id=${other.id}`, { key })).body.data).toEqual([])
    expect((await s.t.call('GET', `/v1/orders?user_id=${other.id}`)).body.data).toMatchObject([{ id: foreign.id }])
  })
})
