import { backofficeOperations } from '@parley/contract/backoffice'
import type { Operation } from '@parley/contract/operation'
import { platformOperations } from '@parley/contract/platform'
import { sandboxOperations } from '@parley/contract/sandbox'
import { fitsPath } from './path-pattern.ts'

/** The operations that faults can break: those of the platform and of its back office. */
export const breakable: readonly Operation[] = [
  ...Object.values<Operation>(platformOperations),
  ...Object.values<Operation>(backofficeOperations),
]

/** Ids of the operations that no fault breaks, lest a plan could not be cleared. */
export const controlIds: ReadonlySet<string> = new Set(Object.keys(sandboxOperations))

// A path without placeholders is more exact than one with them: /refunds/preview is not /refunds/{refund_id}.
const byExactness = breakable.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length)

export function operationOf(method: string, path: string): Operation | undefined {
  return byExactness.find((operation) => operation.method === method && fitsPath(operation.path, path))
}
