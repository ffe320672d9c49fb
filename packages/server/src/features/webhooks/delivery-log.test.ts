import { verifyWebhook } from '@parley/sdk/webhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

const get = async (path: string) => (await t.call('GET', path)).body
const days = (count: number) => count * 86_400_000

async function enabledEndpoint(body: Record<string, unknown> = {}) {
  const { body: endpoint } = await t.call('POST', '/v1/webhook_endpoints', {
    body: { url: 'https://shop.example/hook', events: ['outage.declared', 'outage.ended'], ...body },
  })
  await t.settle()
  receiver.requests.length = 0
  return endpoint
}

async function declare(): Promise<string> {
  const body = { starts_at: '2026-09-01T00:00:00Z', description: 'No meeting could be joined.' }
  return (await t.call('POST', '/backoffice/v1/outages', { body })).body.id
}
const end = (id: string) => t.call('POST', `/backoffice/v1/outages/${id}/end`, { body: {} })

const deliveriesOf = async (id: string) => (await get(`/v1/webhook_endpoints/${id}/deliveries?limit=100`)).data
const redeliver = (id: string, after_sequence: number) =>
  t.call('POST', `/v1/webhook_endpoints/${id}/redeliver`, { body: { after_sequence } })
const bodies = () => receiver.requests.map(({ body }) => JSON.parse(body))

describe('the log of a delivery', () => {
  it('has what was sent in each try, and when the next one was to be', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => ({ status: 500, body: 'no' })
    await declare()
    await t.advanceTo('2026-09-01T01:00:15Z')
    const [delivery] = await deliveriesOf(endpoint.id)
    const { attempts, ...shown } = await get(`/v1/webhook_deliveries/${delivery.id}`)
    expect(shown).toMatchObject({ sequence: 2, object_id: expect.stringMatching(/^out_/) })
    expect(attempts).toMatchObject([
      { number: 1, next_attempt_at: '2026-09-01T01:00:15.000Z' },
      { number: 2, next_attempt_at: '2026-09-01T01:00:30.000Z' },
    ])
    for (const [index, { request }] of attempts.entries()) {
      const sent = receiver.requests[index]
      expect(request).toEqual({ url: 'https://shop.example/hook', headers: sent?.headers, body: sent?.body })
      const { body: payload, headers } = request
      const { type } = await verifyWebhook({ payload, headers, secrets: endpoint.secret, now: t.now() })
      expect(type).toBe('outage.declared')
    }
  })
})

describe('an endpoint that cannot be reached', () => {
  it('shows since when, and is well again with the first success', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => ({ status: 500 })
    await declare()
    await t.settle()
    expect(await get(`/v1/webhook_endpoints/${endpoint.id}`)).toMatchObject({
      failing_since: '2026-09-01T01:00:00.000Z',
      exhausted_in_a_row: 0,
    })
    receiver.answer = () => ({ status: 200 })
    await t.advanceTo('2026-09-01T01:00:15Z')
    expect((await get(`/v1/webhook_endpoints/${endpoint.id}`)).failing_since).toBeNull()
  })

  it('is disabled with the tenth delivery in a row that was given up, and told of to the others', async () => {
    const dead = await enabledEndpoint()
    const other = await enabledEndpoint({ url: 'https://shop.example/other', events: ['webhook_endpoint.disabled'] })
    receiver.answer = ({ url }) => ({ status: url.endsWith('/other') ? 200 : 500 })
    for (let count = 0; count < 11; count += 1) await declare()
    await t.advanceTo(t.now() + days(2))
    expect(await get(`/v1/webhook_endpoints/${dead.id}`)).toMatchObject({
      status: 'disabled',
      exhausted_in_a_row: 10,
      failure: expect.stringMatching(/^10 deliveries in a row/),
    })
    const statuses = (await deliveriesOf(dead.id)).map(({ status }: { status: string }) => status)
    expect(statuses.filter((status: string) => status === 'exhausted')).toHaveLength(10)
    expect(statuses.filter((status: string) => status === 'cancelled')).toHaveLength(1)
    expect(bodies().filter(({ type }) => type === 'webhook_endpoint.disabled')).toMatchObject([
      { data: { object: { id: dead.id, status: 'disabled' } } },
    ])
    expect(await deliveriesOf(other.id)).toHaveLength(1)
  })

  it('is disabled when nothing got through for five days, and enabled again by a change and a challenge', async () => {
    const endpoint = await enabledEndpoint()
    receiver.answer = () => ({ status: 500 })
    await declare()
    await t.advanceTo(t.now() + days(2))
    expect((await get(`/v1/webhook_endpoints/${endpoint.id}`)).status).toBe('enabled')
    await t.advanceTo('2026-09-05T02:00:00Z')
    await declare()
    await t.advanceTo('2026-09-07T00:00:00Z')
    expect(await get(`/v1/webhook_endpoints/${endpoint.id}`)).toMatchObject({
      status: 'disabled',
      failing_since: '2026-09-01T01:00:00.000Z',
      failure: expect.stringContaining('five days'),
    })

    receiver.answer = () => ({ status: 200 })
    await t.call('PATCH', `/v1/webhook_endpoints/${endpoint.id}`, { body: { enabled: true } })
    await t.settle()
    expect(await get(`/v1/webhook_endpoints/${endpoint.id}`)).toMatchObject({
      status: 'enabled',
      failing_since: null,
      exhausted_in_a_row: 0,
      failure: null,
    })
  })
})

describe('delivering all again since an event', () => {
  it('sends what was delivered and what was not, with the ids that they had', async () => {
    const endpoint = await enabledEndpoint()
    await declare()
    await t.settle()
    await t.call('PATCH', `/v1/webhook_endpoints/${endpoint.id}`, { body: { enabled: false } })
    await declare()
    await t.settle()
    await t.call('PATCH', `/v1/webhook_endpoints/${endpoint.id}`, { body: { enabled: true } })
    await t.settle()
    receiver.requests.length = 0

    const { body } = await redeliver(endpoint.id, 1)
    const events = (await get('/v1/events?type=outage.declared')).data
    expect(body).toEqual({
      object: 'webhook_redelivery',
      webhook_endpoint_id: endpoint.id,
      after_sequence: 1,
      last_sequence: 5,
      deliveries: 2,
      has_more: false,
    })
    await t.settle()
    expect(bodies()).toEqual(events)
    expect(await deliveriesOf(endpoint.id)).toHaveLength(2)
  })

  it('takes 200 events of the sequence at a time', async () => {
    const endpoint = await enabledEndpoint({ events: ['outage.ended'] })
    for (let count = 0; count < 201; count += 1) await declare()
    const first = (await redeliver(endpoint.id, 0)).body
    expect(first).toMatchObject({ last_sequence: 200, deliveries: 0, has_more: true })
    expect((await redeliver(endpoint.id, first.last_sequence)).body).toMatchObject({
      last_sequence: 202,
      has_more: false,
    })
    expect((await redeliver(endpoint.id, 202)).body).toMatchObject({ last_sequence: 202, deliveries: 0 })
  })

  it('is refused while the endpoint takes no events', async () => {
    receiver.meetChallenges = false
    const endpoint = await enabledEndpoint()
    expect((await redeliver(endpoint.id, 0)).body).toMatchObject({
      code: 'webhook_endpoint_not_enabled',
      state: 'pending_verification',
    })
  })
})

describe('the events of one object, in order', () => {
  it('wait for an earlier one that is tried again, while those of other objects go', async () => {
    const endpoint = await enabledEndpoint({ ordering: 'per_object' })
    let fails = true
    receiver.answer = ({ body }) => ({ status: fails && JSON.parse(body).type === 'outage.declared' ? 500 : 200 })
    const first = await declare()
    await t.settle()
    await end(first)
    fails = false
    await declare()
    await t.settle()
    const seen = () => bodies().map(({ type, data }) => `${type} ${data.object.id === first ? 'first' : 'second'}`)
    expect(seen()).toEqual(['outage.declared first', 'outage.declared second'])
    const waiting = (await deliveriesOf(endpoint.id)).find(
      ({ event_type }: { event_type: string }) => event_type === 'outage.ended',
    )
    expect(waiting).toMatchObject({ status: 'pending', attempt_count: 0, next_attempt_at: null })

    await t.advanceTo('2026-09-01T01:00:15Z')
    expect(seen().slice(2)).toEqual(['outage.declared first', 'outage.ended first'])
    expect(await t.platform.jobs.nextDue()).toBeNull()
  })

  it('go out as they come where no order was asked for', async () => {
    await enabledEndpoint()
    receiver.answer = ({ body }) => ({ status: JSON.parse(body).type === 'outage.declared' ? 500 : 200 })
    await end(await declare())
    await t.settle()
    expect(bodies().map(({ type }) => type)).toEqual(['outage.declared', 'outage.ended'])
  })

  it('are cancelled one after the other when the endpoint is disabled', async () => {
    const endpoint = await enabledEndpoint({ ordering: 'per_object' })
    receiver.answer = () => ({ status: 500 })
    await end(await declare())
    await t.settle()
    await t.call('PATCH', `/v1/webhook_endpoints/${endpoint.id}`, { body: { enabled: false } })
    await t.advanceTo('2026-09-01T01:00:15Z')
    const statuses = (await deliveriesOf(endpoint.id)).map(({ status }: { status: string }) => status)
    expect(statuses).toEqual(['cancelled', 'cancelled'])
  })

  it('can be asked for later', async () => {
    const endpoint = await enabledEndpoint()
    const patched = await t.call('PATCH', `/v1/webhook_endpoints/${endpoint.id}`, { body: { ordering: 'per_object' } })
    expect([endpoint.ordering, patched.body.ordering, patched.body.status]).toEqual(['none', 'per_object', 'enabled'])
  })
})
