import { createClient } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { createSandboxHost } from '../host/create-sandbox-host.ts'
import type { SandboxHost, SandboxHostOptions } from '../host/create-sandbox-host.ts'
import type { SandboxKeys } from '../sandbox-keys.ts'

/** A host in this process, with the client of whoever runs it. */
export async function openHost(options: SandboxHostOptions = {}) {
  const frozen = { clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'default' } as const
  const host = await createSandboxHost({ world: frozen, ...options })
  return { host, ...clientsOfHost(host), [Symbol.asyncDispose]: () => host.close() }
}

/** Clients of a host, of its worlds by their keys. */
export function clientsOfHost(host: SandboxHost) {
  const fetch = async (input: string | URL | Request, init?: RequestInit) => host.fetch(new Request(input, init))
  const shared = { fetch, maxRetries: 0 } as const
  return {
    admin: createSandboxClient({ ...shared, apiKey: host.hostKey }),
    clients: (keys: SandboxKeys) => ({
      parley: createClient({ ...shared, apiKey: keys.secret }),
      staff: createBackofficeClient({ ...shared, apiKey: keys.staff }),
      control: createSandboxClient({ ...shared, apiKey: keys.control }),
    }),
  }
}
