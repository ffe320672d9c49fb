import { setupServer } from 'msw/node'
import { parleyHandlers } from '@parley/testing/msw'
import { createWorld } from './create-world.ts'
import { openSandbox, uniqueNames } from './open-sandbox.ts'
import type { Target } from './target.ts'

const server = setupServer()
let worlds = 0
let open = 0

/** The global `fetch`, intercepted by MSW; each world has a host of its own. */
export const mswTarget: Target = {
  name: 'MSW',
  open: async (needs) => {
    const sandbox = await openSandbox(needs)
    const baseUrl = `http://parley-${(worlds += 1)}.test`
    if (open === 0) server.listen({ onUnhandledFrame: 'bypass' })
    open += 1
    server.use(...parleyHandlers(sandbox, { baseUrl }))
    return createWorld({
      baseUrl,
      keys: sandbox.keys,
      fetch: (input, init) => fetch(input, init),
      unique: uniqueNames(),
      close: async () => {
        open -= 1
        if (open === 0) {
          server.resetHandlers()
          server.close()
        }
        await sandbox.close()
      },
    })
  },
}
