import backoffice from '@parley/contract/backoffice.json' with { type: 'json' }
import platform from '@parley/contract/platform.json' with { type: 'json' }
import sandbox from '@parley/contract/sandbox.json' with { type: 'json' }
import type { Declared, DocumentName } from '../recorder/documents.ts'

interface Schema {
  readonly $ref?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, unknown>>
}
type Schemas = Readonly<Record<string, unknown>>
interface Described {
  readonly parameters?: readonly {
    readonly $ref?: string
    readonly name?: string
    readonly in?: string
    readonly schema?: unknown
  }[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Schemas }
}
const documents: Readonly<Record<DocumentName, Document>> = { platform, backoffice, sandbox }

/** Where an operation takes an instant: members of the body, each as the names that lead to it, and query parameters. */
interface PlacesOfInstants {
  readonly body: readonly (readonly string[])[]
  readonly query: readonly string[]
}

/** The instants that an operation of the contract takes; those within lists are left out. */
export function placesOfInstants({ document, operation }: Declared): PlacesOfInstants {
  const { paths, components } = documents[document]
  const { schemas } = components
  const described = paths[operation.path]?.[operation.method.toLowerCase()]
  const query = (described?.parameters ?? []).filter(
    (one) => one.in === 'query' && resolve(one.schema, schemas).format === 'date-time',
  )
  const schema = described?.requestBody?.content?.['application/json']?.schema
  return {
    body: instantsIn(schema, schemas),
    query: query.map(({ name = '' }) => name),
  }
}

function instantsIn(schema: unknown, schemas: Schemas, depth = 4): string[][] {
  const { format, properties = {} } = resolve(schema, schemas)
  if (format === 'date-time') return [[]]
  if (depth === 0) return []
  return Object.entries(properties).flatMap(([name, inner]) =>
    instantsIn(inner, schemas, depth - 1).map((path) => [name, ...path]),
  )
}

function resolve(value: unknown, schemas: Schemas): Schema {
  if (typeof value !== 'object' || value === null) return {}
  const schema: Schema = value
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : resolve(schemas[name], schemas)
}
