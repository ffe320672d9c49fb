import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { truncated } from '../faults/broken-body.ts'
import { ConnectionLost } from '../faults/connection-lost.ts'
import { serveFaults } from './serve-faults.ts'

/** What a client over a real socket sees of an answer. */
async function seenOf(serve: () => Promise<Response>): Promise<Response | { code: unknown }> {
  const { fetch: answer, errorHandler } = serveFaults(serve)
  const server = createServer((_, outgoing) => {
    answer(new Request('http://parley.test/'), { outgoing }).then(
      async (response) => outgoing.writeHead(response.status).end(await response.text()),
      (error: unknown) => {
        const response = errorHandler(error)
        if (response !== undefined) outgoing.writeHead(response.status).end()
      },
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`)
    const text = await response.text()
    return new Response(text, { status: response.status })
  } catch (error) {
    const { cause } = error as { cause?: { code?: unknown } }
    return { code: cause?.code }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('serveFaults', () => {
  it('hands on what is whole', async () => {
    expect(await seenOf(async () => new Response('whole', { status: 201 }))).toMatchObject({ status: 201 })
  })

  it('resets, closes or cuts the connection as the fault has it', async () => {
    const lost = (how: 'reset' | 'closed') => seenOf(() => Promise.reject(new ConnectionLost('flt_1', how)))
    expect(await lost('reset')).toEqual({ code: 'ECONNRESET' })
    expect(await lost('closed')).toEqual({ code: 'UND_ERR_SOCKET' })
    expect(await seenOf(() => truncated(new Response('only a part of this'), 'flt_1'))).toEqual({
      code: 'UND_ERR_SOCKET',
    })
  })

  it('answers 500 where the server itself has failed', async () => {
    expect(await seenOf(() => Promise.reject(new Error('broken')))).toMatchObject({ status: 500 })
  })

  it('leaves alone what is not served by Node', async () => {
    const { fetch: answer } = serveFaults(() => Promise.reject(new ConnectionLost('flt_1', 'closed')))
    await expect(answer(new Request('http://parley.test/'), { outgoing: null })).rejects.toThrow(ConnectionLost)
  })
})
