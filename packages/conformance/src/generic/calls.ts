import { declaredOperations } from '../recorder/documents.ts'
import type { Declared, DocumentName } from '../recorder/documents.ts'
import type { Call } from './call.ts'
import { platformCalls } from './platform-calls.ts'
import { backofficeCalls, sandboxCalls } from './staff-calls.ts'
import type { Stage } from './stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const tables: Readonly<Record<DocumentName, Readonly<Record<string, Prepare>>>> = {
  platform: platformCalls,
  backoffice: backofficeCalls,
  sandbox: sandboxCalls,
}

/** An operation with its name in reports, e.g. `platform createOrder`. */
export interface Subject extends Declared {
  readonly title: string
}

/** Operations that go through once in the life of a world, before anything else: they have tests of their own. */
export const onlyAtFirst: ReadonlySet<string> = new Set(['replayJournal'])

/** Every operation of the contract, for tests that are the same for all of them. */
export const subjects: readonly Subject[] = declaredOperations.map((declared) => ({
  ...declared,
  title: `${declared.document} ${declared.operation.id}`,
}))

/** Makes what an operation needs, and the call that then goes through. */
export async function prepareCall(stage: Stage, { document, operation }: Declared): Promise<Call> {
  const prepare = tables[document][operation.id]
  if (prepare === undefined) throw new Error(`There is no call of ${operation.id}`)
  return prepare(stage)
}
