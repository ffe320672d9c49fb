import type { components, operations } from './generated/sandbox.types.ts'
import { sandboxOperations } from './generated/sandbox.operations.ts'

export { sandboxOperations }
export type SandboxOperations = operations
export type SandboxSchemas = components['schemas']
/** Every operationId of the sandbox document. */
export type SandboxOperationId = keyof typeof sandboxOperations
