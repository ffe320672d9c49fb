import type { PlatformSchemas } from '@parley/contract/platform'
import { createTransport } from './core.ts'
import { type PlatformResources, platformResources } from './generated/resources.ts'
import type { Transport } from './operation.ts'
import type { ClientOptions } from './options.ts'

export type { Call, Result } from './call.ts'
export type { Reply, ResponseInfo } from './operation.ts'
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  Observers,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './options.ts'
export type { ListCall } from './page.ts'

/** The objects of the API by name, e.g. `Schemas['Refund']`. */
export type Schemas = PlatformSchemas

/** The platform's API, an object per resource and a function per operation. */
export type Client = Transport & PlatformResources

/**
 * A client of the platform's API (`/v1`), for an app's secret key (`sk_…`) or a user's session token (`ut_…`).
 * @example
 * const client = createClient({ apiKey: () => vault.read('parley') })
 * const refund = await client.refunds.get('ref_01K5000000000000A80ZX3MKTB')
 */
export const createClient = (options: ClientOptions): Client => {
  const transport = createTransport(options)
  return { ...transport, ...platformResources(transport) }
}
