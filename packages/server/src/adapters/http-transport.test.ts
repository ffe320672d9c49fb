import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { TransportFailure } from '../ports/transport.ts'
import { createHttpTransport } from './http-transport.ts'
import type { HttpTransportOptions, Resolve } from './http-transport.ts'

const open: { close(): void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

/** A server on the loopback interface that counts who reached it. */
async function loopback(answer: RequestListener): Promise<{ port: number; reached: () => number }> {
  let reached = 0
  const server: Server = createServer((request, response) => {
    reached += 1
    answer(request, response)
  })
  server.on('connection', () => void (reached += 1))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  open.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return { port: (server.address() as AddressInfo).port, reached: () => reached }
}

function transport(options: HttpTransportOptions) {
  const made = createHttpTransport(options)
  open.push(made)
  return made
}

const resolvesTo =
  (...addresses: string[]): Resolve =>
  (_hostname, _options, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )

const strangers = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '0177.0.0.01',
  '127.0.0.1.',
  '0.0.0.0',
  '0',
  'localhost',
  'LocalHost.',
  'anything.localhost',
  '①②⑦.0.0.1',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '10.0.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '0xa9fea9fe',
  '2852039166',
  '[fe80::1]',
  '[fd00:ec2::254]',
  '[::ffff:a9fe:a9fe]',
]

describe('an address in a private network', () => {
  it.each(strangers)('%s is refused before it is stored, and never reached', async (host) => {
    const server = await loopback((_, response) => response.end())
    const { refuse, send } = transport({ allowLoopback: false })
    for (const scheme of ['http', 'https']) {
      const url = `${scheme}://${host}:${server.port}/hook`
      expect(refuse(new URL(url))).not.toBeNull()
      await expect(send({ url, headers: {}, body: '{}' })).rejects.toBeInstanceOf(TransportFailure)
    }
    expect(server.reached()).toBe(0)
  })

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [['2606:4700::1111', 'fd00::1']],
    [['169.254.169.254']],
    [[]],
  ])('a name that resolves to %j is not connected to', async (addresses) => {
    const server = await loopback((_, response) => response.end())
    const { refuse, send } = transport({ allowLoopback: false, resolve: resolvesTo(...addresses) })
    const url = `https://innocent.example:${server.port}/hook`
    expect(refuse(new URL(url))).toBeNull()
    await expect(send({ url, headers: {}, body: '{}' })).rejects.toThrow(
      'innocent.example leads into a private network.',
    )
    expect(server.reached()).toBe(0)
  })

  it('stays refused where this machine is allowed', () => {
    const { refuse } = transport({ allowLoopback: true })
    expect(refuse(new URL('https://10.0.0.1/'))).toContain('private network')
    expect(refuse(new URL('http://169.254.169.254/latest/meta-data'))).toContain('HTTPS')
    expect(refuse(new URL('http://127.0.0.1:9/'))).toBeNull()
  })
})

describe('the form of an address', () => {
  it.each(['http://shop.example/', 'ftp://shop.example/', 'file:///etc/passwd', 'https://me:secret@shop.example/'])(
    '%s is refused',
    (url) => {
      expect(transport({ allowLoopback: false }).refuse(new URL(url))).not.toBeNull()
    },
  )

  it('https on a public host is fine', () => {
    expect(transport({ allowLoopback: false }).refuse(new URL('https://shop.example:8443/hook?a=b'))).toBeNull()
  })
})

describe('a delivery to this machine, where that is allowed', () => {
  const send = (port: number, options: Partial<HttpTransportOptions> = {}) =>
    transport({ allowLoopback: true, ...options }).send({
      url: `http://127.0.0.1:${port}/hook`,
      headers: { 'webhook-id': 'evt_1' },
      body: '{"ü":1}',
    })

  it('posts headers and body as they are, and gives back what was answered', async () => {
    const server = await loopback((request, response) => {
      request.setEncoding('utf8')
      let body = ''
      request.on('data', (chunk: string) => void (body += chunk))
      request.on('end', () => response.writeHead(202).end(`${request.method} ${request.headers['webhook-id']} ${body}`))
    })
    expect(await send(server.port)).toEqual({ status: 202, body: 'POST evt_1 {"ü":1}' })
  })

  it('follows no redirect', async () => {
    const other = await loopback((_, response) => response.end('stolen'))
    const server = await loopback((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${other.port}/` }).end(),
    )
    expect(await send(server.port)).toEqual({ status: 307, body: '' })
    expect(other.reached()).toBe(0)
  })

  it('reads 64 kB of an answer that never ends', async () => {
    const server = await loopback((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
        response.once('drain', more)
      }
      more()
    })
    const answer = await send(server.port)
    expect(answer.body).toHaveLength(65_536)
  })

  it('gives up on an endpoint that does not answer in time, and on one that does not end', async () => {
    const silent = await loopback(() => undefined)
    await expect(send(silent.port, { timeoutMs: 30 })).rejects.toThrow('did not answer within 0.03 seconds')
    const endless = await loopback((_, response) => void response.writeHead(200).write('x'))
    await expect(send(endless.port, { timeoutMs: 30 })).rejects.toBeInstanceOf(TransportFailure)
  })

  it('says in words of its own that nobody listens', async () => {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    await new Promise((closed) => server.close(closed))
    await expect(send(port)).rejects.toThrow('The endpoint refused the connection.')
  })
})
