import { emitComment } from './emit-comment.ts'
import { camelCase, pascalCase, union } from './names.ts'
import type { OperationRow } from './read-operations.ts'

export const BANNER = '// Generated from openapi/ by `pnpm generate`. Do not edit.'

/** Where a document's functions stand: how its types are named and how far up the hand-written files are. */
export interface Place {
  readonly document: string
  readonly up: string
}

/** One file: a function and a type of error codes for each operation of a resource. */
export const emitResource = (operations: readonly OperationRow[], { document, up }: Place): string => {
  const body = operations.map(emitOperation).join('\n\n')
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body)
  const pick = (names: readonly string[]): string => names.filter(uses).join(', ')
  const contract = pick(['AnswerOf', 'BodyOf', 'PathOf', 'QueryOf'])
  const imports = [
    contract && `import type { ${contract} } from '@parley/contract/operation'`,
    uses('O') && `import type { ${pascalCase(document)}Operations as O } from '@parley/contract/${document}'`,
    uses('call') && `import { type Call, call } from '${up}call.ts'`,
    uses('FormBody') && `import type { FormBody } from '${up}form-body.ts'`,
    `import type { Transport } from '${up}operation.ts'`,
    `import type { CallOptions } from '${up}options.ts'`,
    uses('listCall') && `import { type ListCall, listCall } from '${up}page.ts'`,
  ]
  return `${BANNER}\n${imports.filter(Boolean).join('\n')}\n\n${body}\n`
}

const emitOperation = (operation: OperationRow): string => {
  const { id } = operation
  const parameters = parametersOf(operation)
  const signature = parameters.map(({ name, optional, type }) => `  ${name}${optional ? '?' : ''}: ${type},`)
  const [call, run] = operation.paginated ? ['ListCall', 'listCall'] : ['Call', 'call']
  return [
    `/** What {@link ${id}} refuses with. */`,
    emitUnion(`${pascalCase(id)}Code`, operation.errors),
    '',
    emitComment(operation),
    `export function ${id}(`,
    '  client: Transport,',
    ...signature,
    `): ${call}<${dataOf(operation)}, ${pascalCase(id)}Code> {`,
    `  return ${run}(`,
    '    client,',
    `    ${descriptorOf(operation)},`,
    `    ${inputOf(operation)},`,
    '  )',
    '}',
  ].join('\n')
}

const emitUnion = (name: string, values: readonly string[]): string => {
  const line = `export type ${name} = ${union(values)}`
  return line.length <= 120 ? line : `export type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')}`
}

interface Parameter {
  readonly name: string
  readonly optional: boolean
  readonly type: string
}

const pathNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')

// A required parameter cannot follow an optional one, so an optional body before a required query is refused.
const parametersOf = (operation: OperationRow): Parameter[] => {
  const { id, path, body, bodyRequired, query, idempotent, ifMatch } = operation
  if (body !== null && !bodyRequired && query === 'required') throw new Error(`${id}: optional body, required query`)
  const extra = union([...(idempotent ? ['idempotencyKey'] : []), ...(ifMatch ? ['ifMatch'] : [])])
  const bodyType = body === 'multipart' ? `FormBody<O['${id}']>` : `BodyOf<O['${id}']>`
  return [
    ...pathNames(path).map((name) => ({
      name: camelCase(name),
      optional: false,
      type: `PathOf<O['${id}']>['${name}']`,
    })),
    ...(body === null ? [] : [{ name: 'body', optional: !bodyRequired, type: bodyType }]),
    ...(query === 'none' ? [] : [{ name: 'query', optional: query === 'optional', type: `QueryOf<O['${id}']>` }]),
    { name: 'options', optional: true, type: extra === 'never' ? 'CallOptions' : `CallOptions<${extra}>` },
  ]
}

const dataOf = ({ id, responseType, success }: OperationRow): string => {
  if (responseType === null) return 'undefined'
  if (responseType === 'application/json') return `AnswerOf<O['${id}'], ${success}>`
  return responseType.startsWith('text/') ? 'string' : 'Blob'
}

const descriptorOf = ({ id, method, path, readOnly, idempotent, body, responseType }: OperationRow): string => {
  const json = responseType === null || responseType === 'application/json'
  const parts = [
    `id: '${id}'`,
    `method: '${method}'`,
    `path: '${path}'`,
    readOnly && method !== 'GET' && 'readOnly: true',
    idempotent && 'idempotent: true',
    body === 'multipart' && 'multipart: true',
    !json && `accept: '${responseType}'`,
  ]
  return `{ ${parts.filter(Boolean).join(', ')} }`
}

const inputOf = ({ path, body, query }: OperationRow): string => {
  const names = pathNames(path).map(camelCase)
  const parts = [
    names.length > 0 && `path: [${names.join(', ')}]`,
    body && 'body',
    query !== 'none' && 'query',
    'options',
  ]
  return `{ ${parts.filter(Boolean).join(', ')} }`
}
