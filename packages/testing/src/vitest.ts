import { test as base } from 'vitest'
import type { TestAPI } from 'vitest'
import type { BackofficeClient } from '@parley/sdk/backoffice'
import type { Client } from '@parley/sdk'
import type { SandboxClient } from '@parley/sdk/sandbox'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { Sandbox, SandboxOptions } from '@parley/sandbox/create-sandbox'
import { clientsOf } from './clients-of.ts'
import type { SandboxClients } from './clients-of.ts'

/** What each test is handed. */
export interface SandboxFixtures {
  /** Laid over the defaults; set it with `test.override('sandboxOptions', { … })`, for a file or a suite. */
  readonly sandboxOptions: SandboxOptions
  /** A world of the test's own, closed after it. */
  readonly sandbox: Sandbox
  readonly clients: SandboxClients
  /** The platform's API with the secret key of an app. */
  readonly parley: Client
  /** The back office with a staff key of every role. */
  readonly staff: BackofficeClient
  /** Clock and channels of the sandbox. */
  readonly control: SandboxClient
}

/** At 09:00 on 1 September 2026 in Shanghai, standing still; webhooks are delivered before a call answers. */
export const sandboxDefaults: SandboxOptions = {
  clock: { frozenAt: '2026-09-01T01:00:00Z' },
  seed: 'test',
  deliveries: 'sync',
}

/**
 * The `test` of vitest with a fresh sandbox and three clients for each test that asks for them.
 * @example
 * test('a new account is on the basic plan', async ({ parley }) => {
 *   const user = await parley.users.create(registration)
 *   expect((await parley.entitlements.get(user.id)).plan_id).toBe('basic')
 * })
 */
export const test: TestAPI<SandboxFixtures> = base.extend<SandboxFixtures>({
  sandboxOptions: {},
  sandbox: async ({ sandboxOptions }, use) => {
    const sandbox = await createSandbox({ ...sandboxDefaults, ...sandboxOptions })
    await use(sandbox)
    await sandbox.close()
  },
  clients: async ({ sandbox }, use) => use(clientsOf(sandbox)),
  parley: async ({ clients }, use) => use(clients.parley),
  staff: async ({ clients }, use) => use(clients.staff),
  control: async ({ clients }, use) => use(clients.control),
})
