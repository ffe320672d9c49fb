import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createTransport } from './core.ts'
import { AbortedError, ConnectionError } from './errors.ts'
import { createThing, getThing } from './testing/setup.ts'

const servers: Server[] = []

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

const serve = async (listener: Listener) => {
  const server = createServer((request, response) => void listener(request, response)).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  return { baseUrl, server, transport: createTransport({ apiKey: 'sk_test', baseUrl, sleep: async () => {} }) }
}

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('over real HTTP', () => {
  it('repeats a POST whose answer was cut off in the middle, with the same key and bytes', async () => {
    const seen: string[] = []
    const { transport } = await serve(async (request, response) => {
      seen.push(`${String(request.headers['idempotency-key'])} ${await read(request)}`)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '10' })
      if (seen.length === 1) response.write('{"id"', () => response.destroy())
      else response.end('{"id":"x"}')
    })
    const { data } = await transport.execute(createThing, { body: { name: '退费' }, options: { idempotencyKey: 'k1' } })
    expect(data).toEqual({ id: 'x' })
    expect(seen).toHaveLength(2)
    expect(seen[0]).toBe(seen[1])
  })

  it('fails with ConnectionError where nobody listens', async () => {
    const { transport, server } = await serve(() => {})
    server.close()
    const call = transport.execute(getThing, { path: ['thg_1'] })
    await expect(call).rejects.toThrow(ConnectionError)
    await expect(call).rejects.toMatchObject({ attempts: 3, cause: { cause: { code: 'ECONNREFUSED' } } })
  })

  it('closes the connection when the caller aborts in the middle of the body', async () => {
    const controller = new AbortController()
    const closed = Promise.withResolvers<void>()
    const { transport } = await serve((_, response) => {
      response.on('close', () => closed.resolve())
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"id"', () => controller.abort())
    })
    const call = transport.execute(getThing, { path: ['thg_1'], options: { signal: controller.signal } })
    await expect(call).rejects.toThrow(AbortedError)
    await closed.promise
  })

  it('follows no redirect, so that neither key nor body goes elsewhere', async () => {
    let strayed = 0
    const other = await serve((_, response) => {
      strayed += 1
      response.end()
    })
    const { transport } = await serve((_, response) => {
      response.writeHead(307, { location: `${other.baseUrl}/v1/things` }).end()
    })
    const call = transport.execute(createThing, { body: { name: 'x' } })
    await expect(call).rejects.toMatchObject({ code: 'unexpected_response', status: 307 })
    expect(strayed).toBe(0)
  })

  it('sends a form with its file, the same bytes twice', async () => {
    const seen: string[] = []
    const { transport } = await serve(async (request, response) => {
      seen.push(`${String(request.headers['content-type'])} ${await read(request)}`)
      response.writeHead(seen.length === 1 ? 503 : 201, { 'content-type': 'application/json' }).end('{}')
    })
    const form = new FormData()
    form.append('file', new Blob(['\u0000abc'], { type: 'image/png' }), 'receipt.png')
    await transport.execute({ ...createThing, multipart: true }, { body: form })
    expect(seen).toHaveLength(2)
    expect(seen[0]).toBe(seen[1])
    expect(seen[0]).toContain('filename="receipt.png"')
    expect(seen[0]).toContain('\u0000abc')
  })

  it('hands text on as a string and other files as a Blob, where the operation says so', async () => {
    const { transport } = await serve((request, response) => {
      const type = request.headers.accept ?? ''
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end('a,b')
    })
    const csv = await transport.execute({ ...getThing, accept: 'text/csv' }, { path: ['thg_1'] })
    expect(csv.data).toBe('a,b')
    const pdf = await transport.execute<Blob>({ ...getThing, accept: 'application/pdf' }, { path: ['thg_1'] })
    expect(await pdf.data.text()).toBe('a,b')
  })
})
