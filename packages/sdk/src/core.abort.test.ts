import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AbortedError, ApiError, TimeoutError } from './errors.ts'
import { runtime } from './runtime.ts'
import { json, never, problem } from './testing/scripted-fetch.ts'
import { createThing, failureOf, getThing, setup } from './testing/setup.ts'

const stuckBody = () =>
  new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"id"')) }))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  if (vi.getTimerCount() > 0) throw new Error('a call has left a timer behind')
  vi.useRealTimers()
})

describe('the signal of the caller', () => {
  it('stops a call before it is sent', async () => {
    const { transport, requests } = setup([json({})])
    const call = transport.execute(getThing, { path: ['thg_1'], options: { signal: AbortSignal.abort('no') } })
    await expect(call).rejects.toMatchObject({ name: 'AbortedError', cause: 'no', attempts: 0 })
    expect(requests).toHaveLength(0)
  })

  it.each([
    ['in flight, over a fetch that does not listen', () => never<Response>()],
    ['while the body is read', stuckBody],
  ])('stops it %s', async (_, step) => {
    const controller = new AbortController()
    const { transport, requests } = setup([step])
    const call = transport.execute(createThing, { body: {}, options: { signal: controller.signal } })
    const error = failureOf(call)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(requests).toHaveLength(1)
    controller.abort()
    expect(await error).toBeInstanceOf(AbortedError)
    expect(await error).toMatchObject({ name: 'AbortedError', attempts: 1, idempotencyKey: 'key-1' })
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  it('stops it between attempts, with nothing sent afterwards', async () => {
    const controller = new AbortController()
    const { transport, requests } = setup([problem(503, 'x', { 'retry-after': '30' }), json({})], {
      sleep: runtime.sleep,
    })
    const call = transport.execute(getThing, { path: ['thg_1'], options: { signal: controller.signal } })
    const error = failureOf(call)
    await vi.advanceTimersByTimeAsync(10_000)
    controller.abort()
    expect(await error).toBeInstanceOf(AbortedError)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(requests).toHaveLength(1)
  })

  it('stops it while the key is asked for, with nothing sent afterwards', async () => {
    const controller = new AbortController()
    const { promise, resolve } = Promise.withResolvers<string>()
    const { transport, requests } = setup([json({})], { apiKey: () => promise })
    const call = transport.execute(getThing, { path: ['thg_1'], options: { signal: controller.signal } })
    const error = failureOf(call)
    await vi.advanceTimersByTimeAsync(1)
    controller.abort()
    expect(await error).toBeInstanceOf(AbortedError)
    resolve('sk_late')
    await vi.advanceTimersByTimeAsync(1)
    expect(requests).toHaveLength(0)
  })

  it('does not turn the answer that came first into an abort', async () => {
    const controller = new AbortController()
    const { transport } = setup([problem(404, 'not_found')])
    const call = transport.execute(getThing, { path: ['thg_1'], options: { signal: controller.signal } })
    await expect(call).rejects.toThrow(ApiError)
    controller.abort()
    await expect(call).rejects.toThrow(ApiError)
  })
})

describe('time-outs', () => {
  it.each([
    ['without an answer', () => never<Response>()],
    ['in the middle of the body', stuckBody],
  ])('repeats an attempt that is %s after `timeout`', async (_, step) => {
    const { transport, requests } = setup([step, json({ id: 'thg_1' })])
    const call = transport.execute(createThing, { body: {}, options: { timeout: 5_000 } })
    await vi.advanceTimersByTimeAsync(4_999)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect((await call).data).toEqual({ id: 'thg_1' })
    expect(requests).toHaveLength(2)
  })

  it('fails with the count when every attempt took too long', async () => {
    const { transport } = setup([() => never<Response>()], { timeout: 1_000 })
    const error = failureOf(transport.execute(getThing, { path: ['thg_1'] }))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await error).toBeInstanceOf(TimeoutError)
    expect(await error).toMatchObject({ attempts: 3, message: 'getThing: no answer within 1000 ms' })
  })

  it('ends the whole call after `totalTimeout`, naming what came last', async () => {
    const { transport } = setup([problem(503, 'x'), () => never<Response>()], { totalTimeout: 8_000 })
    const error = failureOf(transport.execute(getThing, { path: ['thg_1'] }))
    await vi.advanceTimersByTimeAsync(8_000)
    expect(await error).toBeInstanceOf(TimeoutError)
    expect(await error).toMatchObject({ attempts: 2, cause: expect.objectContaining({ status: 503 }) })
  })

  it('counts the time that the key takes', async () => {
    const { transport } = setup([json({})], { apiKey: () => never<string>(), timeout: 1_000, maxRetries: 0 })
    const error = failureOf(transport.execute(getThing, { path: ['thg_1'] }))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await error).toBeInstanceOf(TimeoutError)
  })

  it('takes a time longer than any timer for no limit', async () => {
    const { transport } = setup([json({ id: 'thg_1' })], { timeout: Number.POSITIVE_INFINITY, totalTimeout: 1e12 })
    expect((await transport.execute(getThing, { path: ['thg_1'] })).data).toEqual({ id: 'thg_1' })
  })
})
