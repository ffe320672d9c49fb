import { build } from 'esbuild'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import type { DocumentName, OpenApiDocument, OperationObject, Parameter } from './documents.ts'
import { dereference } from './expand.ts'
import { givenInstantForm, instantForm } from './instant-form.ts'

type Validators = Record<string, unknown>

/** Compiled validators of one document as ESM without imports, and its declaration file. */
export async function emitValidators(
  name: DocumentName,
  document: OpenApiDocument,
): Promise<{ code: string; types: string }> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const requests: Validators = {}
  const queries: Validators = {}
  const responses: Validators = {}
  for (const operation of operations) {
    const body = operation.requestBody?.content['application/json']?.schema
    if (body !== undefined) requests[operation.operationId] = body
    const query = querySchema(operation, document)
    if (query !== null) queries[operation.operationId] = query
    const success = successSchema(operation)
    if (success !== null) responses[operation.operationId] = success
  }
  responses['problem'] = { $ref: '#/components/schemas/Problem' }
  if (name === 'platform') responses['event'] = { $ref: '#/components/schemas/Event' }
  const groups = [
    compile('requests', {
      schemas: requests,
      document,
      instants: givenInstantForm,
      options: { allErrors: true, useDefaults: true },
    }),
    compile('queries', {
      schemas: queries,
      document,
      instants: givenInstantForm,
      options: { allErrors: true, useDefaults: true, coerceTypes: true },
    }),
    compile('responses', { schemas: responses, document, instants: instantForm, options: {} }),
  ]
  const contents = `${groups.map(({ source }) => source).join('\n')}\nexport { requests, queries, responses }\n`
  const bundled = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: '// Generated from openapi/ by `pnpm generate`. Do not edit.' },
  })
  const code = bundled.outputFiles[0]?.text
  if (code === undefined) throw new Error('esbuild wrote no validators')
  const types = [
    "import type { Validate } from '../operation.ts'",
    ...groups.map(
      ({ group, ids }) =>
        `export declare const ${group}: {\n${ids.map((id) => `  readonly ${id}: Validate`).join('\n')}\n}`,
    ),
    '',
  ].join('\n')
  return { code, types }
}

function compile(
  group: string,
  {
    schemas,
    document,
    instants,
    options,
  }: { schemas: Validators; document: OpenApiDocument; instants: RegExp; options: object },
) {
  // Whole documents carry OpenAPI keywords that JSON Schema does not know, hence no strict mode.
  const ajv = new Ajv2020({
    strict: false,

    messages: false,
    code: { source: true, esm: true, lines: false },
    ...options,
  })
  addFormats.default(ajv)
  ajv.addFormat('date-time', instants)
  ajv.addSchema({ $id: 'contract', components: document.components, group: schemas })
  const ids = Object.keys(schemas)
  const refs: Record<string, string> = {}
  for (const id of ids) {
    ajv.addSchema({ $id: `${group}-${id}`, $ref: `contract#/group/${id}` })
    refs[`${group}_${id}`] = `${group}-${id}`
  }
  const module = standalone.default(ajv, refs).replace('"use strict";', '')
  // Each group has names of its own: esbuild joins them as modules would be joined.
  const body = module.replaceAll(/export const (\w+) = /g, 'exported.$1 = ')
  const table = ids.map((id) => `${id}: exported.${group}_${id}`).join(', ')
  return { group, ids, source: `const ${group} = (() => { const exported = {};\n${body}\nreturn { ${table} } })();` }
}

function querySchema(operation: OperationObject, document: OpenApiDocument): object | null {
  const parameters = (operation.parameters ?? []).map((parameter) => dereference(parameter, document))
  const query = parameters.filter((parameter): parameter is Parameter => parameter.in === 'query')
  if (query.length === 0) return null
  return {
    type: 'object',
    additionalProperties: false,
    required: query.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
    properties: Object.fromEntries(query.map((parameter) => [parameter.name, parameter.schema])),
  }
}

function successSchema(operation: OperationObject): unknown {
  const [response] = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, value]) => value)
  return response?.content?.['application/json']?.schema ?? null
}
