import type { OpenApiDocument, OperationObject, Parameter, ProblemTable, Response, Schema } from './documents.ts'

/** What every operation has in common is written here once, not in every operation file. */
export interface Traits {
  idempotent: boolean
  readOnly: boolean
  ifMatch: boolean
  paginated: boolean
  body: 'json' | 'multipart' | null
  bodyRequired: boolean
  errors: string[]
}

const parameterRef = (name: string) => ({ $ref: `#/components/parameters/${name}` }) as unknown as Parameter

export function traitsOf(method: string, operation: OperationObject, document: OpenApiDocument): Traits {
  const content = operation.requestBody?.content
  const body = content === undefined ? null : 'multipart/form-data' in content ? 'multipart' : 'json'
  const parameters = (operation.parameters ?? []).map((parameter) => dereference(parameter, document))
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const readOnly = method === 'get' || operation['x-read-only'] === true
  const idempotent = method === 'post' && !readOnly
  const takesBody = method !== 'get' && method !== 'delete'
  const ifMatch = operation['x-if-match'] === true
  const errors = [
    'api_version_unknown',
    'request_timestamp_skewed',
    ...((operation.security ?? document.security).length > 0 ? ['unauthenticated', 'forbidden'] : []),
    ...(parameters.some((parameter) => parameter.in === 'path') ? ['not_found'] : []),
    ...(takesBody ? ['malformed_json', 'payload_too_large', 'unsupported_media_type'] : []),
    // Also where there is nothing to validate: an unknown query parameter is refused everywhere.
    'validation_failed',
    ...(idempotent ? ['idempotency_in_progress', 'idempotency_key_reused'] : []),
    ...(takesBody && !readOnly ? ['concurrent_update'] : []),
    ...(ifMatch ? ['precondition_failed'] : []),
    ...(operation['x-unknown-field-code'] === undefined ? [] : [operation['x-unknown-field-code']]),
    ...(operation['x-refused-fields-code'] === undefined ? [] : [operation['x-refused-fields-code']]),
    ...refusalsIn(operation, document),
    ...(operation['x-errors'] ?? []),
  ]
  return {
    idempotent,
    readOnly,
    ifMatch,
    paginated: query.some((parameter) => parameter.name === 'after'),
    body,
    bodyRequired: operation.requestBody?.required === true,
    errors: [...new Set(errors)].toSorted(),
  }
}

/** Adds headers, refusals by status and the default problem to every operation of the document. */
export function expand(document: OpenApiDocument, problems: ProblemTable): void {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const traits = traitsOf(method, operation, document)
      operation.parameters = [
        ...(operation.parameters ?? []),
        ...(traits.idempotent ? [parameterRef('IdempotencyKey')] : []),
        ...(traits.ifMatch ? [parameterRef('IfMatch')] : []),
        parameterRef('ParleyVersion'),
        parameterRef('ParleyTimestamp'),
        parameterRef('AcceptLanguage'),
      ]
      Object.assign(operation.responses, problemResponses(traits.errors, problems, `${method} ${path}`))
    }
  }
}

function problemResponses(codes: string[], problems: ProblemTable, where: string): Record<string, Response> {
  const byStatus = Map.groupBy(codes, (code) => {
    const row = problems[code]
    if (row === undefined) throw new Error(`${where} names the problem code ${code}, which shared/errors.yaml lacks`)
    return row.status
  })
  const responses = [...byStatus].map(([status, statusCodes]): [string, Response] => [
    String(status),
    {
      description: statusCodes.map((code) => problems[code]?.title.en).join('; '),
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { type: 'object', required: ['code'], properties: { code: { type: 'string', enum: statusCodes } } },
            ],
          },
        },
      },
    },
  ])
  const unexpected: Response = {
    description: 'The server failed; the call may be repeated with the same Idempotency-Key',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  return { ...Object.fromEntries(responses), default: unexpected }
}

/** Codes of closed enums (`x-refusal`) that the request of this operation can offend. */
function refusalsIn(operation: OperationObject, document: OpenApiDocument): string[] {
  const codes = new Set<string>()
  const seen = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'x-refusal') codes.add(String(value))
      if (key === '$ref' && typeof value === 'string' && !seen.has(value)) {
        seen.add(value)
        visit(resolve(value, document))
      }
      if (key !== 'examples') visit(value)
    }
  }
  visit(operation.requestBody?.content)
  visit(operation.parameters)
  return [...codes]
}

export function resolve(ref: string, document: OpenApiDocument): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
}

export function dereference<T extends Parameter | Schema>(node: T, document: OpenApiDocument): T {
  const ref = (node as { $ref?: string }).$ref
  return ref === undefined ? node : (resolve(ref, document) as T)
}
