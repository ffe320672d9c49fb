import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { createWorld } from './create-world.ts'
import { openSandbox, uniqueNames } from './open-sandbox.ts'
import type { Target } from './target.ts'

/** Real HTTP over a port of the loopback interface. */
export const httpTarget: Target = {
  name: 'HTTP',
  open: async (needs) => {
    const sandbox = await openSandbox(needs)
    const { baseUrl, close } = await serve(sandbox)
    return createWorld({
      baseUrl,
      keys: sandbox.keys,
      fetch: (input, init) => fetch(input, init),
      unique: uniqueNames(),
      close: async () => {
        await close()
        await sandbox.close()
      },
    })
  },
}

/** Puts a sandbox behind a port of its own. */
export async function serve(sandbox: Pick<Sandbox, 'fetch'>): Promise<{ baseUrl: string; close(): Promise<void> }> {
  const listener = getRequestListener((request) => sandbox.fetch(request), { overrideGlobalObjects: false })
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
