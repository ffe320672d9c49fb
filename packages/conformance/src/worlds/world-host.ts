import { createSandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { createWorld } from '../targets/create-world.ts'
import { serve } from '../targets/http-target.ts'
import { uniqueNames } from '../targets/open-sandbox.ts'
import { ordinaryInstant } from '../targets/target.ts'
import type { World, WorldNeeds } from '../targets/target.ts'

/** Many worlds in this process, behind one port and told apart by their keys. */
export interface WorldHost extends AsyncDisposable {
  /** A world whose clock stands; it is deleted when it is disposed of. */
  open(needs?: Pick<WorldNeeds, 'at' | 'parameters' | 'seed'>): Promise<World>
}

export async function openWorldHost(): Promise<WorldHost> {
  const host = await createSandboxHost({ world: { deliveries: 'sync' } })
  const { baseUrl, close } = await serve(host)
  const { sandboxes } = createSandboxClient({
    baseUrl,
    apiKey: host.hostKey,
    fetch: (input, init) => fetch(input, init),
  })
  return {
    open: async ({ at = ordinaryInstant, seed = 'conformance', parameters = {} } = {}) => {
      const { id, keys } = await sandboxes.create({ seed, parameters, clock: { mode: 'frozen', at } })
      return createWorld({
        baseUrl,
        keys,
        fetch: (input, init) => fetch(input, init),
        unique: uniqueNames(),
        close: async () => {
          await sandboxes.delete(id)
        },
      })
    },
    [Symbol.asyncDispose]: async () => {
      await close()
      await host.close()
    },
  }
}
