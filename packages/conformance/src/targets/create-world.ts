import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import { createClient } from '@parley/sdk'
import type { ClientOptions } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { recorded } from '../recorder/recorded.ts'
import type { Keys, World } from './target.ts'

/** How a sandbox is reached. */
export interface Way {
  readonly baseUrl: string
  readonly keys: Keys
  readonly fetch: NonNullable<ClientOptions['fetch']>
  unique(name: string): string
  close(): Promise<void>
}

/** The clients of a sandbox, all of whose exchanges are recorded. They repeat a failed call without waiting. */
export function createWorld({ baseUrl, keys, fetch, unique, close }: Way): World {
  const shared: Omit<ClientOptions, 'apiKey'> = { baseUrl, fetch: recorded(fetch), sleep: async () => undefined }
  return {
    baseUrl,
    keys,
    fetch: recorded(fetch),
    parley: createClient({ ...shared, apiKey: keys.secret }),
    staff: createBackofficeClient({ ...shared, apiKey: keys.staff }),
    control: createSandboxClient({ ...shared, apiKey: keys.control }),
    host: createSandboxClient({ ...shared, apiKey: keys.host ?? wellKnownHostKey }),
    client: (options) =>
      createClient({
        apiKey: keys.secret,
        ...shared,
        ...options,
        ...(options.fetch === undefined ? {} : { fetch: recorded(options.fetch) }),
      }),
    unique,
    [Symbol.asyncDispose]: close,
  }
}
