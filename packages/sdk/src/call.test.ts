import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { call } from './call.ts'
import { ApiError, ConnectionError } from './errors.ts'
import { json, problem } from './testing/scripted-fetch.ts'
import { createThing, setup } from './testing/setup.ts'

interface Thing {
  id: string
}

const start = (...steps: Parameters<typeof setup>[0]) => {
  const { transport, requests } = setup(steps, { maxRetries: 0 })
  return { requests, thing: call<Thing, 'name_taken'>(transport, createThing, { body: {} }) }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a call', () => {
  const unhandled: unknown[] = []
  const listener = (reason: unknown) => unhandled.push(reason)
  beforeEach(() => {
    process.on('unhandledRejection', listener)
  })
  afterEach(async () => {
    await settle()
    process.off('unhandledRejection', listener)
    if (unhandled.splice(0).length > 0) throw new Error('a rejection was left unhandled')
  })

  it('is not sent until it is awaited', async () => {
    const { thing, requests } = start(json({ id: 'thg_1' }))
    await settle()
    expect(requests).toHaveLength(0)
    expect(await thing).toEqual({ id: 'thg_1' })
  })

  it('is sent once, however often it is asked', async () => {
    const { thing, requests } = start(json({ id: 'thg_1' }))
    const [data, reply, result] = await Promise.all([thing, thing.withResponse(), thing.result(), thing])
    expect(requests).toHaveLength(1)
    expect(data).toEqual(reply.data)
    expect(result).toMatchObject({ ok: true, data: { id: 'thg_1' }, response: { status: 200 } })
  })

  it('leaves no rejection behind that nobody can handle, whichever way it is asked', async () => {
    const { thing } = start(problem(409, 'name_taken'))
    await expect(thing).rejects.toThrow(ApiError)
    await expect(thing.withResponse()).rejects.toThrow(ApiError)
    expect(await thing.catch((error) => ApiError.is(error, 'name_taken'))).toBe(true)
    await expect(thing.finally(() => {})).rejects.toThrow(ApiError)
    expect((await thing.result()).ok).toBe(false)
  })

  it('that would fail and is never asked leaves none either', async () => {
    const { requests } = start(new TypeError('fetch failed'))
    await settle()
    expect(requests).toHaveLength(0)
  })

  it('gives a refusal as a value with its code', async () => {
    const result = await start(problem(409, 'name_taken')).thing.result()
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'name_taken', clauses: ['4.2.1'], interpretations: ['INT-01'] },
      error: expect.any(ApiError),
      response: { status: 409 },
    })
  })

  it.each([
    ['the server failed', problem(500, 'internal_error'), ApiError],
    ['something in between refused', new Response('<html>', { status: 403 }), ApiError],
    ['no answer came', new TypeError('fetch failed'), ConnectionError],
  ])('still rejects a result when %s', async (_, step, type) => {
    await expect(start(step).thing.result()).rejects.toThrow(type)
  })
})

describe('ApiError.is', () => {
  it('tells codes apart', async () => {
    const error = await start(problem(409, 'name_taken')).thing.catch((reason) => reason)
    expect(ApiError.is(error)).toBe(true)
    expect(ApiError.is(error, 'x', 'name_taken')).toBe(true)
    expect(ApiError.is(error, 'x')).toBe(false)
    expect(ApiError.is(new Error('no'), 'x')).toBe(false)
  })
})
