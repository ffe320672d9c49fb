import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { createTransport } from './core.ts'
import { type BackofficeResources, backofficeResources } from './generated/backoffice/resources.ts'
import type { Transport } from './operation.ts'
import type { ClientOptions } from './options.ts'

/** The objects of the API by name, e.g. `Schemas['Refund']`. */
export type Schemas = BackofficeSchemas

/** The back office's API, an object per resource and a function per operation. */
export type BackofficeClient = Transport & BackofficeResources

/**
 * A client of the verbs of the platform's staff (`/backoffice/v1`), for a staff key (`bk_…`).
 * @example
 * const staff = createBackofficeClient({ apiKey: staffKey })
 * for await (const refund of staff.refunds.list({ status: 'submitted' })) await staff.refunds.startReview(refund.id)
 */
export const createBackofficeClient = (options: ClientOptions): BackofficeClient => {
  const transport = createTransport(options)
  return { ...transport, ...backofficeResources(transport) }
}
