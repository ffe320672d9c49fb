import { backofficeOperations } from '@parley/contract/backoffice'
import type { Operation } from '@parley/contract/operation'
import { platformOperations } from '@parley/contract/platform'
import { worldOperations } from '../control/world-operations.ts'

/** Steps inside steps, and a world within a world, lead nowhere. */
const closed: ReadonlySet<string> = new Set(['runScenario', 'playScenario', 'replayJournal'])

/** Every operation that a step may call, by its operationId. */
export const stepOperations: ReadonlyMap<string, Operation> = new Map(
  [platformOperations, backofficeOperations, worldOperations]
    .flatMap((table) => Object.entries<Operation>(table))
    .filter(([id, { body }]) => !closed.has(id) && body !== 'multipart'),
)
