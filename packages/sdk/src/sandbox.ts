import type { SandboxSchemas } from '@parley/contract/sandbox'
import { createTransport } from './core.ts'
import { type SandboxResources, sandboxResources } from './generated/sandbox/resources.ts'
import type { Transport } from './operation.ts'
import type { ClientOptions } from './options.ts'
import { createStreamTransport, type StreamTransport } from './stream.ts'

export { streamAdvance } from './stream-advance.ts'

/** The objects of the API by name, e.g. `Schemas['Clock']`. */
export type Schemas = SandboxSchemas

/** The control of a sandbox, an object per resource and a function per operation. */
export type SandboxClient = Transport & StreamTransport & SandboxResources

/**
 * A client of what only a sandbox has (`/sandbox/v1`): its clock, its payment channels. For a control key (`ck_…`).
 * @example
 * const control = createSandboxClient({ apiKey: controlKey })
 * await control.clock.advance({ by: 'PT48H' })
 */
export const createSandboxClient = (options: ClientOptions): SandboxClient => {
  const transport = createTransport(options)
  return { ...transport, ...createStreamTransport(options), ...sandboxResources(transport) }
}
