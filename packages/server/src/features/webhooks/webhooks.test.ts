import { verifyWebhook } from '@parley/sdk/webhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TransportFailure } from '../../ports/transport.ts'
import { scriptedReceiver } from '../../testing/scripted-receiver.ts'
import type { ScriptedReceiver } from '../../testing/scripted-receiver.ts'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'

let t: TestPlatform
let receiver: ScriptedReceiver

beforeEach(async () => {
  receiver = scriptedReceiver()
  t = await createTestPlatform({ transport: receiver.transport })
})
afterEach(() => t[Symbol.asyncDispose]())

const minutes = (count: number) => count * 60_000
const create = (body: Record<string, unknown> = {}) =>
  t.call('POST', '/v1/webhook_endpoints', { body: { url: 'https://shop.example/hook', events: ['*'], ...body } })
const get = async (path: string) => (await t.call('GET', path)).body
const patch = (id: string, body: Record<string, unknown>) => t.call('PATCH', `/v1/webhook_endpoints/${id}`, { body })
const post = (path: string) => t.call('POST', path)

/** Something that happens: an outage is the event that needs the least. */
async function happen(): Promise<void> {
  const body = { starts_at: '2026-09-01T00:00:00Z', description: 'No meeting could be joined.' }
  await t.call('POST', '/backoffice/v1/outages', { body })
}

async function enabledEndpoint(body: Record<string, unknown> = {}) {
  const { body: endpoint } = await create(body)
  await t.settle()
  receiver.requests.length = 0
  return endpoint
}

const deliveriesOf = async (id: string, query = '') =>
  (await get(`/v1/webhook_endpoints/${id}/deliveries${query}`)).data

describe('a new endpoint', () => {
  it('shows its secret once', async () => {
    const { status, body } = await create({ description: 'Orders' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'pending_verification',
      description: 'Orders',
      previous_secret: null,
      verified_at: null,
    })
    expect(body.secret).toMatch(/^whsec_[0-9A-Za-z]{44}$/)
    const { secret, ...shown } = body
    expect(await get(`/v1/webhook_endpoints/${body.id}`)).toEqual(shown)
    expect(shown.secret_last4).toBe(secret.slice(-4))
    expect(JSON.stringify(await get('/v1/webhook_endpoints'))).not.toContain(secret)
    await t.settle()
    expect(JSON.stringify(await get('/v1/events'))).not.toContain(secret)
  })

  it('is challenged at once, in a signed message, and enabled by the answer', async () => {
    const { body } = await create()
    await t.settle()
    const [challenge] = receiver.requests
    if (challenge === undefined) throw new Error('No challenge came')
    const message = await verifyWebhook({
      payload: challenge.body,
      headers: challenge.headers,
      secrets: body.secret,
      now: t.now(),
    })
    expect(message).toMatchObject({
      object: 'webhook_challenge',
      type: 'webhook_endpoint.verification',
      data: { webhook_endpoint_id: body.id },
    })
    expect(await get(`/v1/webhook_endpoints/${body.id}`)).toMatchObject({
      status: 'enabled',
      verified_at: '2026-09-01T01:00:00.000Z',
    })
    expect(receiver.events()).toMatchObject([{ type: 'webhook_endpoint.verified' }])
  })

  it('may answer the challenge as JSON too', async () => {
    receiver.meetChallenges = false
    receiver.answer = ({ body }) => ({
      status: 201,
      body: JSON.stringify({ challenge: JSON.parse(body).data.challenge }),
    })
    const { body } = await create()
    await t.settle()
    expect((await get(`/v1/webhook_endpoints/${body.id}`)).status).toBe('enabled')
  })

  it('is challenged five times in four minutes, then disabled, until it is asked to prove itself again', async () => {
    receiver.meetChallenges = false
    const { body } = await create()
    await t.advanceTo(t.now() + minutes(4))
    expect(receiver.requests).toHaveLength(5)
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await get(`/v1/webhook_endpoints/${body.id}`)).toMatchObject({
      status: 'disabled',
      failure: 'The endpoint answered 2xx, but not with the challenge.',
    })
    expect((await get('/v1/events')).data).toMatchObject([
      { type: 'webhook_endpoint.disabled', data: { object: { id: body.id } } },
    ])

    receiver.meetChallenges = true
    expect((await post(`/v1/webhook_endpoints/${body.id}/verify`)).body).toMatchObject({
      status: 'pending_verification',
      failure: null,
    })
    await t.settle()
    expect((await get(`/v1/webhook_endpoints/${body.id}`)).status).toBe('enabled')
    expect((await post(`/v1/webhook_endpoints/${body.id}/verify`)).body).toMatchObject({
      code: 'invalid_transition',
      state: 'enabled',
    })
  })

  it.each([
    [{ url: 'https://private.example/' }, { code: 'webhook_url_refused', errors: [{ pointer: '/url' }] }],
    [{ url: 'not a url' }, { code: 'validation_failed', errors: [{ pointer: '/url', code: 'format' }] }],
    [{ events: [] }, { code: 'validation_failed', errors: [{ pointer: '/events', code: 'minItems' }] }],
    [
      { events: ['*', 'order.vanished'] },
      { code: 'validation_failed', errors: [{ pointer: '/events/1', code: 'enum' }] },
    ],
  ])('is refused with %o', async (body, refusal) => {
    expect((await create(body)).body).toMatchObject({ status: 422, ...refusal })
  })

  it('is one of sixteen at most', async () => {
    for (let made = 0; made < 16; made += 1) await create()
    expect((await create()).body).toMatchObject({ code: 'webhook_endpoint_limit_reached' })
  })

  it('is not for sessions of users', async () => {
    const account = { kind: 'individual', username: 'li.wei', email: 'li.wei@example.com', region: 'CN', locale: 'en' }
    const { body: user } = await t.call('POST', '/v1/users', { body: account })
    const { token } = (await post(`/v1/users/${user.id}/sessions`)).body
    expect((await t.call('GET', '/v1/webhook_endpoints', { key: token })).status).toBe(403)
    expect((await t.call('GET', '/v1/events', { key: token })).status).toBe(403)
  })
})

describe('a delivery', () => {
  it('S-08 carries the event exactly as GET /v1/events shows it, signed by the wall clock', async () => {
    const endpoint = await enabledEndpoint()
    await happen()
    await t.settle()
    const [request] = receiver.requests
    if (request === undefined) throw new Error('Nothing came')
    const event = await verifyWebhook({
      payload: request.body,
      headers: request.headers,
      secrets: endpoint.secret,
      now: t.now(),
    })
    expect(event).toEqual(await get(`/v1/events/${event.id}`))
    expect(request.headers['webhook-id']).toBe(event.id)
    const [delivery] = await deliveriesOf(endpoint.id)
    expect(await get(`/v1/webhook_deliveries/${delivery.id}`)).toMatchObject({
      status: 'succeeded',
      event_id: event.id,
      event_type: 'outage.declared',
      attempt_count: 1,
      next_attempt_at: null,
      attempts: [
        {
          number: 1,
          status: 200,
          succeeded: true,
          response_body: 'ok',
          failure: null,
          attempted_at: '2026-09-01T01:00:00.000Z',
        },
      ],
    })
  })

  it('goes to the endpoints that asked for the type', async () => {
    const other = await enabledEndpoint({ events: ['refund.succeeded'] })
    const both = await enabledEndpoint({
      events: ['refund.succeeded', 'outage.declared'],
      url: 'https://shop.example/both',
    })
    await happen()
    await t.settle()
    expect(receiver.requests.map(({ url }) => url)).toEqual(['https://shop.example/both'])
    expect(await deliveriesOf(other.id)).toEqual([])
    expect(await deliveriesOf(both.id)).toHaveLength(1)
  })

  it('is not made while nobody listens', async () => {
    await happen()
    expect(await t.settle()).toEqual([])
    expect((await get('/v1/events')).data).toHaveLength(1)
  })

  it('S-10 keeps its webhook-id over sixteen tries, by the ladder, and is then exhausted', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => ({ status: 503, body: 'later' })
    await happen()
    const begun = t.now()
    await t.advanceTo(begun + minutes(60 * 26))
    const tries = receiver.requests.filter(({ body }) => JSON.parse(body).type === 'outage.declared')
    expect(tries).toHaveLength(16)
    expect(new Set(tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    const [delivery] = await deliveriesOf(endpoint.id, '?status=exhausted')
    const { attempts, ...shown } = await get(`/v1/webhook_deliveries/${delivery.id}`)
    expect(shown).toMatchObject({ status: 'exhausted', attempt_count: 16, next_attempt_at: null })
    const waits = attempts.map(
      ({ attempted_at }: { attempted_at: string }) => (Date.parse(attempted_at) - begun) / 1000,
    )
    expect(waits.slice(0, 6)).toEqual([0, 15, 30, 60, 240, 840])
    expect(waits.at(-1)).toBe(15 + 15 + 30 + 180 + 600 + 1200 + 3 * 1800 + 3600 + 3 * 10_800 + 2 * 21_600)
    expect(attempts.at(-1)).toMatchObject({
      number: 16,
      status: 503,
      succeeded: false,
      response_body: 'later',
      failure: 'The endpoint answered 503, not 2xx.',
    })
    const told = (await get('/v1/events?type=webhook.delivery_exhausted')).data
    expect(told).toMatchObject([{ data: { object: { id: delivery.id, status: 'exhausted' } } }])
    expect(await deliveriesOf(endpoint.id)).toHaveLength(2)
  })

  it('ends: two dead endpoints do not tell of each other for ever', async () => {
    await enabledEndpoint()
    await enabledEndpoint()
    receiver.answer = () => ({ status: 500 })
    await happen()
    await t.advanceTo(t.now() + minutes(60 * 24 * 30))
    expect(await t.platform.jobs.nextDue()).toBeNull()
  })

  it('says what went wrong where nothing came back', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => new TransportFailure('The endpoint refused the connection.')
    await happen()
    await t.settle()
    const [delivery] = await deliveriesOf(endpoint.id)
    expect(delivery).toMatchObject({ status: 'pending', next_attempt_at: '2026-09-01T01:00:15.000Z' })
    expect((await get(`/v1/webhook_deliveries/${delivery.id}`)).attempts).toMatchObject([
      { status: null, failure: 'The endpoint refused the connection.' },
    ])
  })

  it('does not follow a redirect, and tries again', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => ({ status: 301 })
    await happen()
    await t.settle()
    expect(receiver.requests).toHaveLength(1)
    expect(await deliveriesOf(endpoint.id, '?status=pending')).toHaveLength(1)
  })

  it('draws no ids when it is made again and again, so that later objects keep theirs', async () => {
    const flaky = await enabledEndpoint()
    receiver.answer = () => ({ status: 500 })
    await happen()
    await t.advanceTo(t.now() + minutes(10))
    const { body: after } = await create()
    await using twin = await createTestPlatform({ transport: scriptedReceiver().transport })
    await twin.call('POST', '/v1/webhook_endpoints', { body: { url: flaky.url, events: ['*'] } })
    await twin.settle()
    const body = { starts_at: '2026-09-01T00:00:00Z', description: 'No meeting could be joined.' }
    await twin.call('POST', '/backoffice/v1/outages', { body })
    await twin.advanceTo(twin.now() + minutes(10))
    const { body: same } = await twin.call('POST', '/v1/webhook_endpoints', {
      body: { url: 'https://shop.example/hook', events: ['*'] },
    })
    expect(same.id).toBe(after.id)
    expect(same.secret).toBe(after.secret)
  })
})

describe('delivering again', () => {
  it('begins the ladder anew with the same webhook-id, and goes on numbering the tries', async () => {
    const endpoint = await enabledEndpoint()
    await happen()
    await t.settle()
    const [delivery] = await deliveriesOf(endpoint.id)
    const again = await post(`/v1/webhook_deliveries/${delivery.id}/redeliver`)
    expect(again.body).toMatchObject({ status: 'pending', attempt_count: 1 })
    await t.settle()
    expect(await get(`/v1/webhook_deliveries/${delivery.id}`)).toMatchObject({
      status: 'succeeded',
      attempts: [{ number: 1 }, { number: 2 }],
    })
    expect(receiver.requests.map(({ headers }) => headers['webhook-id'])).toEqual([
      delivery.event_id,
      delivery.event_id,
    ])
  })

  it('replaces a try that was to come later', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => ({ status: 500 })
    await happen()
    await t.advanceTo(t.now() + minutes(4))
    receiver.answer = () => ({ status: 200 })
    const [delivery] = await deliveriesOf(endpoint.id)
    await post(`/v1/webhook_deliveries/${delivery.id}/redeliver`)
    await t.settle()
    expect((await get(`/v1/webhook_deliveries/${delivery.id}`)).status).toBe('succeeded')
    expect(await t.platform.jobs.nextDue()).toBeNull()
  })

  it('is refused while the endpoint takes no events, and what waited is cancelled', async () => {
    const endpoint = await enabledEndpoint({ events: ['outage.declared'] })
    await happen()
    await patch(endpoint.id, { enabled: false })
    await t.settle()
    const [delivery] = await deliveriesOf(endpoint.id)
    expect(delivery).toMatchObject({ status: 'cancelled', attempt_count: 0, next_attempt_at: null })
    expect(receiver.requests).toEqual([])
    const refused = await post(`/v1/webhook_deliveries/${delivery.id}/redeliver`)
    expect(refused.body).toMatchObject({ status: 409, code: 'webhook_endpoint_not_enabled', state: 'disabled' })
  })
})

describe('changing an endpoint', () => {
  it('challenges a new address before it gets events', async () => {
    const endpoint = await enabledEndpoint()
    const moved = await patch(endpoint.id, { url: 'https://shop.example/new' })
    expect(moved.body).toMatchObject({
      status: 'pending_verification',
      url: 'https://shop.example/new',
      verified_at: null,
    })
    await happen()
    await t.settle()
    expect(receiver.requests.map(({ url }) => url)).toEqual(Array(2).fill('https://shop.example/new'))
    expect(receiver.events()).toMatchObject([{ type: 'webhook_endpoint.verified' }])
  })

  it('takes other types of events without another challenge', async () => {
    const endpoint = await enabledEndpoint()
    expect((await patch(endpoint.id, { events: ['refund.succeeded'], description: null })).body).toMatchObject({
      status: 'enabled',
      events: ['refund.succeeded'],
      description: null,
    })
    expect((await patch(endpoint.id, { events: ['nothing.such'] })).body.code).toBe('validation_failed')
    expect((await patch(endpoint.id, { url: 'https://private.example/' })).body.code).toBe('webhook_url_refused')
    expect((await patch(endpoint.id, {})).body.code).toBe('validation_failed')
  })

  it('stops deliveries and takes them up again after a challenge', async () => {
    const endpoint = await enabledEndpoint()
    expect((await patch(endpoint.id, { enabled: false })).body.status).toBe('disabled')
    await happen()
    await t.settle()
    expect(receiver.requests).toEqual([])
    expect((await patch(endpoint.id, { enabled: true })).body.status).toBe('pending_verification')
    await t.settle()
    expect(receiver.events()).toMatchObject([{ type: 'webhook_endpoint.verified' }])
  })

  it('honours If-Match', async () => {
    const endpoint = await enabledEndpoint()
    const stale = await t.call('PATCH', `/v1/webhook_endpoints/${endpoint.id}`, {
      body: { events: ['*'] },
      headers: { 'if-match': '"1"' },
    })
    expect(stale.body.code).toBe('precondition_failed')
  })
})

describe('rotating the secret', () => {
  it('S-11 signs with both secrets for 24 hours, then with the new one alone', async () => {
    const endpoint = await enabledEndpoint()
    const { body: rotated } = await post(`/v1/webhook_endpoints/${endpoint.id}/rotate_secret`)
    expect(rotated.secret).not.toBe(endpoint.secret)
    expect(rotated.previous_secret).toEqual({ last4: endpoint.secret_last4, valid_until: '2026-09-02T01:00:00.000Z' })
    await happen()
    await t.settle()
    const [first] = receiver.requests
    for (const secrets of [endpoint.secret, rotated.secret]) {
      await expect(
        verifyWebhook({ payload: first?.body ?? '', headers: first?.headers ?? {}, secrets, now: t.now() }),
      ).resolves.toBeDefined()
    }

    await t.advanceTo('2026-09-02T01:00:00Z')
    await happen()
    await t.settle()
    const last = receiver.requests.at(-1)
    const delivery = { payload: last?.body ?? '', headers: last?.headers ?? {}, now: t.now() }
    await expect(verifyWebhook({ ...delivery, secrets: rotated.secret })).resolves.toBeDefined()
    await expect(verifyWebhook({ ...delivery, secrets: endpoint.secret })).rejects.toMatchObject({
      code: 'no_matching_signature',
    })
    expect((await get(`/v1/webhook_endpoints/${endpoint.id}`)).previous_secret).toBeNull()
  })
})

describe('deleting an endpoint', () => {
  it('ends its deliveries and takes it out of sight', async () => {
    const endpoint = await enabledEndpoint({ events: ['outage.declared'] })
    await happen()
    const { status, body } = await t.call('DELETE', `/v1/webhook_endpoints/${endpoint.id}`)
    expect([status, body]).toEqual([204, ''])
    await happen()
    await t.settle()
    expect(receiver.requests).toEqual([])
    expect((await get('/v1/webhook_endpoints')).data).toEqual([])
    for (const path of ['', '/deliveries'])
      expect((await t.call('GET', `/v1/webhook_endpoints/${endpoint.id}${path}`)).status).toBe(404)
    expect((await patch(endpoint.id, { enabled: true })).status).toBe(404)
    expect((await t.call('DELETE', `/v1/webhook_endpoints/${endpoint.id}`)).status).toBe(404)
  })
})
