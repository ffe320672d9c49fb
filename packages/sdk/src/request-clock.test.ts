import { describe, expect, it } from 'vitest'
import { json, problem } from './testing/scripted-fetch.ts'
import { createThing, failureOf, getThing, NOW, patchThing, setup } from './testing/setup.ts'

const sixMinutes = 360_000
const serverTime = new Date(NOW + sixMinutes).toISOString()

/** Refuses a request as the server does whose clock is six minutes ahead. */
const strict = async (request: Request): Promise<Response> => {
  const off = Number(request.headers.get('parley-timestamp')) * 1000 - (NOW + sixMinutes)
  if (Math.abs(off) <= 300_000) return json({ id: 'thg_1' })
  const refusal = problem(401, 'request_timestamp_skewed')
  return new Response(JSON.stringify({ ...(await refusal.json()), server_time: serverTime }), refusal)
}
const timestamps = (requests: readonly Request[]) => requests.map(({ headers }) => headers.get('parley-timestamp'))

describe('the time of a request (S-12)', () => {
  it('is not sent unless asked for', async () => {
    const { transport, requests } = setup([json({})])
    await transport.execute(getThing, { path: ['thg_1'] })
    expect(timestamps(requests)).toEqual([null])
  })

  it('is corrected by the time of the server, and the call repeated at once with the same key', async () => {
    const { transport, requests, sleeps } = setup([strict], { sendTimestamp: true })
    const { data } = await transport.execute(createThing, { body: {} })
    expect(data).toEqual({ id: 'thg_1' })
    expect(timestamps(requests)).toEqual([String(NOW / 1000), String((NOW + sixMinutes) / 1000)])
    expect(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1)
    expect(sleeps).toEqual([0])
    await transport.execute(getThing, { path: ['thg_1'] })
    expect(requests).toHaveLength(3)
  })

  it('is corrected for calls without a key too: a refused one had no effect', async () => {
    const { transport, requests } = setup([strict], { sendTimestamp: true })
    await transport.execute(patchThing, { path: ['thg_1'], body: {} })
    expect(requests).toHaveLength(2)
  })

  it('fails where it stays refused, or where no call may be repeated', async () => {
    const always = setup([problem(401, 'request_timestamp_skewed')], { sendTimestamp: true })
    const refused = { code: 'request_timestamp_skewed', attempts: 3 }
    expect(await failureOf(always.transport.execute(createThing, { body: {} }))).toMatchObject(refused)
    const once = setup([strict], { sendTimestamp: true, maxRetries: 0 })
    expect(await failureOf(once.transport.execute(createThing, { body: {} }))).toMatchObject({
      ...refused,
      attempts: 1,
    })
    await expect(once.transport.execute(getThing, { path: ['thg_1'] })).resolves.toBeDefined()
  })
})
