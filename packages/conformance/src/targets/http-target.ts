import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { serveFaults } from '@parley/sandbox/adapters/serve-faults'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { createWorld } from './create-world.ts'
import { openHost, uniqueNames } from './open-sandbox.ts'
import type { Target } from './target.ts'

/** Real HTTP over a port of the loopback interface. */
export const httpTarget: Target = {
  name: 'HTTP',
  open: async (needs) => {
    const host = await openHost(needs)
    const { baseUrl, close } = await serve(host)
    return createWorld({
      baseUrl,
      keys: { ...host.world().keys, host: host.hostKey },
      fetch: (input, init) => fetch(input, init),
      unique: uniqueNames(),
      close: async () => {
        await close()
        await host.close()
      },
    })
  },
}

/** Puts a sandbox behind a port of its own. */
export async function serve(sandbox: Pick<Sandbox, 'fetch'>): Promise<{ baseUrl: string; close(): Promise<void> }> {
  const { fetch: answer, errorHandler } = serveFaults((request) => sandbox.fetch(request))
  const listener = getRequestListener(answer, { errorHandler, overrideGlobalObjects: false })
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address')
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
  }
}
