import backoffice from '@parley/contract/backoffice.json' with { type: 'json' }
import platform from '@parley/contract/platform.json' with { type: 'json' }
import sandbox from '@parley/contract/sandbox.json' with { type: 'json' }
import type { Declared, DocumentName } from '../recorder/documents.ts'
import type { Call } from './call.ts'

interface Described {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, Media>> }
}
/** Those that the generator adds to every operation are references, and never required. */
interface Parameter {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly example?: string
}
interface Media {
  readonly schema?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}
type Paths = Readonly<Record<string, Readonly<Record<string, Described>>>>

const paths: Readonly<Record<DocumentName, Paths>> = {
  platform: platform.paths,
  backoffice: backoffice.paths,
  sandbox: sandbox.paths,
}

/** Ids in the form of real ones, of objects that are nowhere. */
const nowhere = 'zzz_01K5000000000000A80ZX3MKTB'

/** The contract's own example of a call, on objects that are not there. */
export function exampleCall({ document, operation }: Declared): Call {
  const names = Array.from(operation.path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
  const path = Object.fromEntries(names.map((name) => [name, nowhere]))
  const described = paths[document][operation.path]?.[operation.method.toLowerCase()]
  const query = requiredQuery(described?.parameters ?? [])
  if (operation.body === null) return { path, query }
  if (operation.body === 'multipart') return { path, body: exampleForm() }
  const examples = described?.requestBody?.content?.['application/json']?.examples ?? {}
  const [example] = Object.values(examples)
  if (example === undefined) throw new Error(`${operation.id} has no example`)
  return { path, query, body: example.value }
}

function requiredQuery(parameters: readonly Parameter[]): Record<string, string> {
  const required = parameters.filter((one) => one.in === 'query' && one.required === true)
  return Object.fromEntries(required.map(({ name = '', example = '' }) => [name, example]))
}

function exampleForm(): FormData {
  const form = new FormData()
  form.set('file', new File(['It did not work.'], 'note.txt', { type: 'text/plain' }))
  form.set('purpose', 'refund_evidence')
  form.set('user_id', nowhere)
  return form
}
