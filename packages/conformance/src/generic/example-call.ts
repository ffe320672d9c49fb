import backoffice from '@parley/contract/backoffice.json' with { type: 'json' }
import platform from '@parley/contract/platform.json' with { type: 'json' }
import sandbox from '@parley/contract/sandbox.json' with { type: 'json' }
import type { Declared, DocumentName } from '../recorder/documents.ts'
import type { Call } from './call.ts'

interface Described {
  readonly operationId: string
  readonly requestBody?: { readonly content?: Readonly<Record<string, Media>> }
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
  if (operation.body === null) return { path }
  if (operation.body === 'multipart') return { path, body: exampleForm() }
  const described = paths[document][operation.path]?.[operation.method.toLowerCase()]
  const examples = described?.requestBody?.content?.['application/json']?.examples ?? {}
  const [example] = Object.values(examples)
  if (example === undefined) throw new Error(`${operation.id} has no example`)
  return { path, body: example.value }
}

function exampleForm(): FormData {
  const form = new FormData()
  form.set('file', new File(['It did not work.'], 'note.txt', { type: 'text/plain' }))
  form.set('purpose', 'refund_evidence')
  form.set('user_id', nowhere)
  return form
}
