import { createWorld } from './create-world.ts'
import { openHost, uniqueNames } from './open-sandbox.ts'
import type { Target } from './target.ts'

/** No network: the `fetch` of the clients is the host of the sandbox itself. */
export const inProcessTarget: Target = {
  name: 'an injected fetch',
  open: async (needs) => {
    const host = await openHost(needs)
    return createWorld({
      baseUrl: 'http://parley.test',
      keys: { ...host.world().keys, host: host.hostKey },
      fetch: (input, init) => host.fetch(new Request(input, init)),
      unique: uniqueNames(),
      close: () => host.close(),
    })
  },
}
