import { describe, expect, it } from 'vitest'
import { TransportFailure } from '../ports/transport.ts'
import type { Transport } from '../ports/transport.ts'
import { sendSigned } from './send-signed.ts'

const message = { url: 'https://shop.example/hook', id: 'evt_1', body: '{}', secrets: [`whsec_${'abcd'.repeat(11)}`] }

function outside(send: Transport['send']) {
  let wall = 1_788_224_400_750
  return { transport: { send, refuse: () => null }, wallClock: { now: () => (wall += 20) } }
}

describe('sending a signed message', () => {
  it('signs with whole seconds of the wall clock and measures by it', async () => {
    const headers: Record<string, string>[] = []
    const sent = await sendSigned(
      message,
      outside(async (request) => {
        headers.push(request.headers)
        return { status: 204, body: '' }
      }),
    )
    expect(headers).toMatchObject([
      { 'webhook-id': 'evt_1', 'webhook-timestamp': '1788224400', 'content-type': 'application/json' },
    ])
    expect(sent).toEqual({
      url: message.url,
      headers: headers[0],
      status: 204,
      succeeded: true,
      latency_ms: 20,
      response_body: '',
      failure: '',
    })
  })

  it.each([
    [302, 'redirects are not followed'],
    [199, 'not 2xx'],
    [500, 'not 2xx'],
  ])('counts %i as a failure: %s', async (status, failure) => {
    const sent = await sendSigned(
      message,
      outside(async () => ({ status, body: 'no' })),
    )
    expect(sent).toMatchObject({ succeeded: false, status, response_body: 'no' })
    expect(sent.failure).toContain(failure)
  })

  it('tells what the transport says, and of anything else only that nothing came back', async () => {
    const refused = await sendSigned(
      message,
      outside(() => Promise.reject(new TransportFailure('The endpoint refused the connection.'))),
    )
    expect(refused).toMatchObject({ status: 0, failure: 'The endpoint refused the connection.' })
    const broken = await sendSigned(
      message,
      outside(() => Promise.reject(new Error('ENOENT /etc/secret'))),
    )
    expect(broken).toMatchObject({ status: 0, succeeded: false, failure: 'The endpoint could not be reached.' })
  })

  it('keeps at most 64 kB of the answer, as whole characters without NUL', async () => {
    const sent = await sendSigned(
      message,
      outside(async () => ({ status: 200, body: `a\0${'🙂'.repeat(40_000)}` })),
    )
    expect(new TextEncoder().encode(sent.response_body).length).toBe(65_536)
    expect(sent.response_body.isWellFormed()).toBe(true)
    expect(sent.response_body).not.toContain('\0')
  })
})
