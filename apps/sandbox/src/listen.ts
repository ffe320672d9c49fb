import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { serveFaults } from '@parley/sandbox/adapters/serve-faults'
import { StartError } from './start-error.ts'

export interface Listening {
  readonly host: string
  /** The port that was asked for, or the free one that was found. */
  readonly port: number
  /** Takes no more calls, lets those in flight end within ten seconds, then cuts what is left. */
  close(): Promise<void>
}

const graceMs = 10_000

/**
 * Serves `fetch` on a port.
 *
 * @throws StartError when the port is taken or the address is not one of this machine
 */
export async function listen(
  { host, port }: { host: string; port: number },
  fetch: (request: Request) => Promise<Response>,
): Promise<Listening> {
  const { fetch: answer, errorHandler } = serveFaults(fetch)
  const serve = getRequestListener(answer, { errorHandler, hostname: host })
  const server = createServer((incoming, outgoing) => {
    outgoing.setHeader('x-content-type-options', 'nosniff')
    void serve(incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusalOf(error, { host, port })))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return { host, port: address.port, close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(cut)
}

function refusalOf(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): StartError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is taken. Stop what listens there, or take another: npm start -- --port 0`,
    EACCES: `Port ${port} is for privileged programs. Take one from 1024 up: npm start -- --port 4010`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Take one that it has, e.g. --host 127.0.0.1`,
    ENOTFOUND: `The host ${host} is not known. Take an address of this machine, e.g. --host 127.0.0.1`,
  }
  return new StartError(reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`)
}
