// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../../bind.ts'
import type { Transport } from '../../operation.ts'
import { advanceClock, getClock } from './clock.ts'

/** The functions of the document by resource. */
export interface SandboxResources {
  readonly clock: {
    /** Advance the clock. See {@link advanceClock}. */
    readonly advance: Bound<typeof advanceClock>
    /** Read the clock. See {@link getClock}. */
    readonly get: Bound<typeof getClock>
  }
}

/** Binds them to a client. */
export const sandboxResources = (client: Transport): SandboxResources => ({
  clock: {
    advance: bind(client, advanceClock),
    get: bind(client, getClock),
  },
})
