import { backofficeOperations } from '@parley/contract/backoffice'
import type { Operation } from '@parley/contract/operation'
import { platformOperations } from '@parley/contract/platform'
import { sandboxOperations } from '@parley/contract/sandbox'

export type DocumentName = 'platform' | 'backoffice' | 'sandbox'

/** An operation and the document that it belongs to; two documents may have operations of the same name. */
export interface Declared {
  readonly document: DocumentName
  readonly operation: Operation
}

const tables: Readonly<Record<DocumentName, Readonly<Record<string, Operation>>>> = {
  platform: platformOperations,
  backoffice: backofficeOperations,
  sandbox: sandboxOperations,
}
const names: readonly DocumentName[] = ['platform', 'backoffice', 'sandbox']

/** Every operation of the contract. */
export const declaredOperations: readonly Declared[] = names.flatMap((document) =>
  Object.values(tables[document]).map((operation) => ({ document, operation })),
)

const routes = declaredOperations.map((declared) => ({
  declared,
  pattern: new RegExp(`^${declared.operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  // A path without placeholders is more exact than one with them: /refunds/preview is not /refunds/{refund_id}.
  placeholders: declared.operation.path.split('{').length,
}))
routes.sort((one, other) => one.placeholders - other.placeholders)

/** The operation that a request asks for, by its method and its path alone. */
export function operationOf(method: string, pathname: string): Declared | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  return routes.find(({ declared, pattern }) => declared.operation.method === asked && pattern.test(pathname))?.declared
}
