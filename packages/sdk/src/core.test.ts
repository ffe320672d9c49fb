import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ApiError, ConnectionError, ParleyError } from './errors.ts'
import type { ClientOptions, RetryEvent } from './options.ts'
import { json, problem } from './testing/scripted-fetch.ts'
import { createThing, failureOf, getThing, NOW, patchThing, previewThing, setup } from './testing/setup.ts'

const refused = () => new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })

describe('a request', () => {
  it('carries key, version, client and a fresh Idempotency-Key, and its body as JSON', async () => {
    const { transport, requests, bodies } = setup([json({ id: 'thg_1' }, { status: 201 })])
    const { data } = await transport.execute(createThing, { body: { name: 'x' } })
    expect(data).toEqual({ id: 'thg_1' })
    expect(requests[0]?.url).toBe('http://parley.test/v1/things')
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      accept: 'application/json',
      authorization: 'Bearer sk_test_secret',
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
      'parley-version': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'parley-client': expect.stringMatching(/^parley-sdk\/\d/),
    })
    expect(bodies[0]).toBe('{"name":"x"}')
  })

  it('carries If-Match, a given key and extra headers, which win', async () => {
    const { transport, requests } = setup([json({})])
    const options = {
      idempotencyKey: 'mine',
      ifMatch: '"3"',
      headers: { 'Accept-Language': 'zh-CN', 'Parley-Version': '2025-12-01' },
    }
    await transport.execute(createThing, { body: {}, options })
    const headers = requests[0]?.headers
    expect(headers?.get('idempotency-key')).toBe('mine')
    expect(headers?.get('if-match')).toBe('"3"')
    expect(headers?.get('accept-language')).toBe('zh-CN')
    expect(headers?.get('parley-version')).toBe('2025-12-01')
  })

  it('sends no Idempotency-Key with a GET', async () => {
    const { transport, requests } = setup([json({})])
    await transport.execute(getThing, { path: ['thg_1'] })
    expect(requests[0]?.headers.has('idempotency-key')).toBe(false)
  })

  it('tells status, request id, ETag and replay', async () => {
    const headers = { 'parley-request-id': 'req_9', etag: '"4"', 'idempotency-replayed': 'true' }
    const { transport } = setup([json({}, { headers })])
    const { response } = await transport.execute(createThing, { body: {} })
    expect(response).toMatchObject({ status: 200, requestId: 'req_9', etag: '"4"', idempotentReplayed: true })
  })

  it('takes an empty answer for undefined data', async () => {
    const { transport } = setup([new Response(null, { status: 204 })])
    expect((await transport.execute(createThing, {})).data).toBeUndefined()
  })

  it('takes an option that is undefined for one that is not given', async () => {
    const careless: Partial<ClientOptions> = {}
    for (const name of ['timeout', 'totalTimeout', 'maxRetries', 'on']) Reflect.set(careless, name, undefined)
    const { transport, requests } = setup([problem(503, 'x'), json({})], careless)
    await transport.execute(getThing, { path: ['thg_1'] })
    expect(requests).toHaveLength(2)
  })
})

describe('retries', () => {
  it.each([408, 429, 500, 502, 503, 504])('repeats a GET after %i', async (status) => {
    const { transport, requests, sleeps } = setup([problem(status, 'x'), json({ id: 'thg_1' })])
    expect((await transport.execute(getThing, { path: ['thg_1'] })).data).toEqual({ id: 'thg_1' })
    expect(requests).toHaveLength(2)
    expect(sleeps).toEqual([250])
  })

  it.each([400, 401, 403, 404, 409, 412, 422])('does not repeat a GET after %i', async (status) => {
    const { transport, requests } = setup([problem(status, 'x'), json({})])
    await expect(transport.execute(getThing, { path: ['thg_1'] })).rejects.toMatchObject({
      status,
      code: 'x',
      attempts: 1,
    })
    expect(requests).toHaveLength(1)
  })

  it('repeats after a lost connection and after one that breaks in the body', async () => {
    const broken = () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }))
    const { transport, requests } = setup([refused(), broken, json({ id: 'thg_1' })])
    expect((await transport.execute(getThing, { path: ['thg_1'] })).data).toEqual({ id: 'thg_1' })
    expect(requests).toHaveLength(3)
  })

  it('sends the same Idempotency-Key and the same bytes on every attempt of a POST', async () => {
    const body = { name: 'before' }
    const change = () => {
      body.name = 'after'
      return problem(503, 'service_unavailable')
    }
    const { transport, requests, bodies } = setup([change, refused(), json({})])
    await transport.execute(createThing, { body })
    expect(requests.map((request) => request.headers.get('idempotency-key'))).toEqual(['key-1', 'key-1', 'key-1'])
    expect(new Set(bodies)).toEqual(new Set(['{"name":"before"}']))
  })

  it('sends the same bytes of a form on every attempt, boundary included', async () => {
    const { transport, requests, bodies } = setup([problem(503, 'service_unavailable'), json({})])
    const body = { purpose: 'evidence', file: new File(['abc'], 'a.txt', { type: 'text/plain' }) }
    await transport.execute({ ...createThing, multipart: true }, { body })
    expect(bodies[0]).toBe(bodies[1])
    expect(requests[0]?.headers.get('content-type')).toBe(requests[1]?.headers.get('content-type'))
    const form = await requests[1]?.formData()
    expect(form?.get('purpose')).toBe('evidence')
    expect(form?.get('file')).toMatchObject({ name: 'a.txt', type: 'text/plain', size: 3 })
  })

  it('repeats a POST that only asks, without a key', async () => {
    const { transport, requests } = setup([problem(503, 'service_unavailable'), json({ net: 1 })])
    await expect(transport.execute(previewThing, { body: {} })).resolves.toMatchObject({ data: { net: 1 } })
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual([null, null])
  })

  it('does not repeat a write without a key', async () => {
    const { transport, requests } = setup([problem(503, 'service_unavailable'), json({})])
    await expect(transport.execute(patchThing, { path: ['thg_1'], body: {} })).rejects.toThrow(ApiError)
    expect(requests).toHaveLength(1)
  })

  it('repeats a write whose key the caller gave in a header', async () => {
    const { transport, requests } = setup([problem(503, 'service_unavailable'), json({})])
    await transport.execute(patchThing, { path: ['thg_1'], body: {}, options: { headers: { 'idempotency-key': 'k' } } })
    expect(requests).toHaveLength(2)
  })

  it('repeats a 409 only when the first call with the key is still running', async () => {
    const running = setup([problem(409, 'idempotency_in_progress', { 'retry-after': '1' }), json({})])
    await running.transport.execute(createThing, { body: {} })
    expect(running.sleeps).toEqual([1000])
    const conflict = setup([problem(409, 'invalid_transition'), json({})])
    await expect(conflict.transport.execute(createThing, { body: {} })).rejects.toMatchObject({
      code: 'invalid_transition',
    })
    expect(conflict.requests).toHaveLength(1)
  })

  it('gives up after maxRetries with the last answer, the count and the key', async () => {
    const { transport, sleeps } = setup([problem(503, 'service_unavailable')])
    const error = await failureOf(transport.execute(createThing, { body: {} }))
    expect(error).toMatchObject({
      status: 503,
      attempts: 3,
      idempotencyKey: 'key-1',
      operation: 'createThing',
      requestId: 'req_1',
    })
    expect(sleeps).toEqual([250, 500])
  })

  it('lets a call set its own maxRetries', async () => {
    const { transport, requests } = setup([refused()])
    const error = await failureOf(transport.execute(getThing, { path: ['thg_1'], options: { maxRetries: 0 } }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(requests).toHaveLength(1)
  })

  it('obeys Retry-After as seconds and as a date', async () => {
    const date = new Date(NOW + 7_000).toUTCString()
    const { transport, sleeps } = setup([
      problem(429, 'x', { 'retry-after': '3' }),
      problem(503, 'x', { 'retry-after': date }),
      json({}),
    ])
    await transport.execute(getThing, { path: ['thg_1'] })
    expect(sleeps).toEqual([3_000, 7_000])
  })

  it('stops with retryAt when Retry-After is above the cap, instead of coming back early', async () => {
    const { transport, requests, sleeps } = setup([problem(429, 'x', { 'retry-after': '61' }), json({})])
    const error = await failureOf(transport.execute(getThing, { path: ['thg_1'] }))
    expect(error).toMatchObject({ status: 429, retryAt: NOW + 61_000, attempts: 1 })
    expect(requests).toHaveLength(1)
    expect(sleeps).toEqual([])
  })

  it('does not begin a wait that would outlast totalTimeout', async () => {
    const { transport, requests } = setup([problem(503, 'x', { 'retry-after': '20' }), json({})], {
      totalTimeout: 20_000,
    })
    await expect(transport.execute(getThing, { path: ['thg_1'] })).rejects.toMatchObject({ retryAt: NOW + 20_000 })
    expect(requests).toHaveLength(1)
  })
})

describe('the key', () => {
  it('is asked for before each attempt', async () => {
    let asked = 0
    const apiKey = async () => `sk_${(asked += 1)}`
    const { transport, requests } = setup([problem(503, 'x'), json({})], { apiKey })
    await transport.execute(getThing, { path: ['thg_1'] })
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual(['Bearer sk_1', 'Bearer sk_2'])
  })

  it('that cannot be had fails the call with the reason, unrepeated', async () => {
    const apiKey = () => {
      throw new Error('the vault is sealed')
    }
    const { transport, requests } = setup([json({})], { apiKey })
    await expect(transport.execute(getThing, { path: ['thg_1'] })).rejects.toThrow('the vault is sealed')
    expect(requests).toHaveLength(0)
  })

  it.each([
    ['a lost connection', [refused()]],
    ['a problem', [problem(422, 'validation_failed')]],
    ['a page of a proxy', [new Response('<h1>Bearer sk_test_secret</h1>', { status: 502 })]],
  ])('is in no part of the error of %s', async (_, steps) => {
    const { transport } = setup(steps, { maxRetries: 0 })
    const error = await failureOf(transport.execute(createThing, { body: {} }))
    expect(error).toBeInstanceOf(ParleyError)
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('sk_test_secret')
  })

  it('is not quoted when it cannot be a header', async () => {
    const { transport } = setup([json({})], { apiKey: 'sk_test\n_secret' })
    const error = await failureOf(transport.execute(getThing, { path: ['thg_1'] }))
    expect(error).toBeInstanceOf(ParleyError)
    expect(inspect(error, { depth: 20 })).not.toContain('sk_test')
  })
})

describe('an answer that the contract does not know', () => {
  it.each([
    ['an error page', new Response('<html>', { status: 502, headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['an error in another form of JSON', json({ message: 'no' }, { status: 500 })],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'http://elsewhere.test/' } })],
    ['a success that is not JSON', new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ])('is an ApiError of its own code: %s', async (_, response) => {
    const { transport } = setup([response], { maxRetries: 0 })
    const error = await failureOf(transport.execute(getThing, { path: ['thg_1'] }))
    expect(error).toMatchObject({ name: 'ApiError', code: 'unexpected_response', status: response.status })
  })
})

describe('observers', () => {
  it('see each attempt by its path template', async () => {
    const seen: unknown[] = []
    const on = {
      request: (event: object) => seen.push(['request', event]),
      retry: (event: RetryEvent) => seen.push(['retry', event.reason, event.status, event.delay]),
      response: (event: object) => seen.push(['response', event]),
    }
    const { transport } = setup([problem(503, 'x'), json({})], { on })
    await transport.execute(getThing, { path: ['thg_1'] })
    const event = { operation: 'getThing', method: 'GET', path: '/v1/things/{thing_id}' }
    expect(seen).toEqual([
      ['request', { ...event, attempt: 1 }],
      ['response', { ...event, attempt: 1, status: 503, requestId: undefined, elapsed: 0 }],
      ['retry', 'status', 503, 250],
      ['request', { ...event, attempt: 2 }],
      ['response', { ...event, attempt: 2, status: 200, requestId: undefined, elapsed: 0 }],
    ])
  })

  it('cannot change the outcome by throwing', async () => {
    const on = {
      response: () => {
        throw new Error('telemetry is down')
      },
    }
    const { transport } = setup([json({ id: 'thg_1' })], { on })
    expect((await transport.execute(getThing, { path: ['thg_1'] })).data).toEqual({ id: 'thg_1' })
  })
})
