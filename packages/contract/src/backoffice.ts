import type { components, operations } from './generated/backoffice.types.ts'
import { backofficeOperations } from './generated/backoffice.operations.ts'

export { backofficeOperations }
export type BackofficeOperations = operations
export type BackofficeSchemas = components['schemas']
/** Every operationId of the backoffice document. */
export type BackofficeOperationId = keyof typeof backofficeOperations
