import type { Validate } from '@parley/contract/operation'

/** The parts of the generated contract that one document's operations are bound with. */
export interface Validators {
  requests: Readonly<Record<string, Validate>>
  queries: Readonly<Record<string, Validate>>
  responses: Readonly<Record<string, Validate>>
}
