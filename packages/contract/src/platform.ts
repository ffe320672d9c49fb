import type { components, operations } from './generated/platform.types.ts'
import { platformOperations } from './generated/platform.operations.ts'

export { platformOperations }
export type PlatformOperations = operations
export type PlatformSchemas = components['schemas']
/** Every operationId of the platform document. */
export type PlatformOperationId = keyof typeof platformOperations

export type { webhooks as PlatformWebhooks } from './generated/platform.types.ts'
