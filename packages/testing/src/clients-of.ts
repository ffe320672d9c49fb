import { createClient } from '@parley/sdk'
import type { Client, ClientOptions } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import type { BackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import type { SandboxClient } from '@parley/sdk/sandbox'
import type { Sandbox } from '@parley/sandbox/create-sandbox'

/** The three clients of one sandbox, each with the key that its document takes. */
export interface SandboxClients {
  readonly parley: Client
  readonly staff: BackofficeClient
  readonly control: SandboxClient
}

/**
 * Makes the clients of a sandbox in this process. They repeat a failed call without waiting.
 * @example
 * const { parley, control } = clientsOf(sandbox)
 * await control.clock.advance({ by: 'P1D' })
 */
export function clientsOf(sandbox: Pick<Sandbox, 'fetch' | 'keys'>): SandboxClients {
  const shared: Omit<ClientOptions, 'apiKey'> = {
    fetch: (input, init) => sandbox.fetch(new Request(input, init)),
    sleep: async () => undefined,
  }
  const { secret, staff, control } = sandbox.keys
  return {
    parley: createClient({ ...shared, apiKey: secret }),
    staff: createBackofficeClient({ ...shared, apiKey: staff }),
    control: createSandboxClient({ ...shared, apiKey: control }),
  }
}
