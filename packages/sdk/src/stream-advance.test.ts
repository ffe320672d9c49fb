import { describe, expect, it } from 'vitest'
import { createSandboxClient, streamAdvance } from './sandbox.ts'

const fired = (kind: string) => ({ object: 'fired_job', kind })
const result = { object: 'clock_advance', fired: [] }
const problem = { code: 'clock_target_not_found', status: 422, detail: 'It did not come.', request_id: 'req_1' }
const text = (...lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** A client whose calls are answered with these pieces of a body, and what it asked for. */
function answering(pieces: readonly string[], init: ResponseInit = {}) {
  const seen: { request: Request | null; cancelled: boolean } = { request: null, cancelled: false }
  const encoder = new TextEncoder()
  const left = [...pieces]
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = left.shift()
        if (piece === undefined) controller.close()
        else controller.enqueue(encoder.encode(piece))
      },
      cancel: () => {
        seen.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  const client = createSandboxClient({
    apiKey: async () => 'ck_1',
    fetch: (input, sent) => {
      seen.request = new Request(input, sent)
      return new Response(body, init)
    },
  })
  return { client, seen }
}

async function itemsOf(client: ReturnType<typeof answering>['client'], signal?: AbortSignal) {
  const items: unknown[] = []
  for await (const item of streamAdvance(client, { by: 'P1D' }, signal === undefined ? {} : { signal }))
    items.push(item)
  return items
}

describe('streamAdvance', () => {
  it('gives each line as it comes, however the bytes were cut', async () => {
    const whole = text(fired('order.expire'), fired('refund.send'), result)
    const { client, seen } = answering([whole.slice(0, 7), whole.slice(7, 60), whole.slice(60)])
    expect(await itemsOf(client)).toEqual([fired('order.expire'), fired('refund.send'), result])
    expect(seen.request?.headers.get('accept')).toBe('application/x-ndjson')
    expect(seen.request?.headers.get('authorization')).toBe('Bearer ck_1')
    expect(seen.request?.headers.get('idempotency-key')).toBeNull()
    expect(await seen.request?.json()).toEqual({ by: 'P1D' })
  })

  it('stops the server when the loop is left', async () => {
    const { client, seen } = answering([text(fired('order.expire')), text(fired('refund.send')), text(result)])
    for await (const item of streamAdvance(client, { by: 'P1D' })) {
      expect(item).toEqual(fired('order.expire'))
      break
    }
    expect(seen.cancelled).toBe(true)
  })

  it('throws what was refused, at once or after some jobs', async () => {
    const refused = answering([JSON.stringify(problem)], { status: 422 })
    await expect(itemsOf(refused.client)).rejects.toMatchObject({ name: 'ApiError', code: 'clock_target_not_found' })
    const late = answering([text(fired('order.expire'), problem)])
    await expect(itemsOf(late.client)).rejects.toMatchObject({ name: 'ApiError', status: 422, requestId: 'req_1' })
  })

  it('says so when the lines end too early, or the caller stopped', async () => {
    await expect(itemsOf(answering([text(fired('order.expire'))]).client)).rejects.toMatchObject({
      name: 'ConnectionError',
    })
    await expect(itemsOf(answering(['{"object"']).client)).rejects.toMatchObject({ name: 'ConnectionError' })
    const client = createSandboxClient({
      apiKey: 'ck_1',
      fetch: async (_, init) => {
        init?.signal?.throwIfAborted()
        return new Response('')
      },
    })
    await expect(itemsOf(client, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortedError' })
  })
})
