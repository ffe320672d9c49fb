import { createWorld } from './create-world.ts'
import { openSandbox, uniqueNames } from './open-sandbox.ts'
import type { Target } from './target.ts'

/** No network: the `fetch` of the clients is the sandbox itself. */
export const inProcessTarget: Target = {
  name: 'an injected fetch',
  open: async (needs) => {
    const sandbox = await openSandbox(needs)
    return createWorld({
      baseUrl: 'http://parley.test',
      keys: sandbox.keys,
      fetch: (input, init) => sandbox.fetch(new Request(input, init)),
      unique: uniqueNames(),
      close: sandbox.close,
    })
  },
}
