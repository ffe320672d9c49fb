import type { DocumentName, OpenApiDocument } from './documents.ts'
import { traitsOf } from './expand.ts'

const banner = '// Generated from openapi/ by `pnpm generate`. Do not edit.\n'

/** The operation table of one document; read before `expand` adds what all operations share. */
export function operationTable(document: OpenApiDocument): Record<string, Record<string, unknown>> {
  const rows = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const { errors, ...traits } = traitsOf(method, operation, document)
      const success = Object.keys(operation.responses).map(Number)
      if (success.length !== 1)
        throw new Error(`${operation.operationId} declares ${success.length} success statuses, not one`)
      const row = {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        sdk: operation['x-sdk'],
        tag: operation.tags[0],
        summary: operation.summary,
        description: operation.description,
        auth: (operation.security ?? document.security).flatMap((scheme) => Object.keys(scheme)),
        ...traits,
        ...(operation['x-unknown-field-code'] === undefined
          ? {}
          : { unknownFieldCode: operation['x-unknown-field-code'] }),
        ...(operation['x-refused-fields-code'] === undefined
          ? {}
          : { refusedFieldsCode: operation['x-refused-fields-code'] }),
        ...(operation['x-max-bytes'] === undefined ? {} : { maxBytes: operation['x-max-bytes'] }),
        success: success[0],
        responseType: Object.keys(Object.values(operation.responses)[0]?.content ?? {})[0] ?? null,
        errors,
        clauses: operation['x-clauses'] ?? [],
      }
      return [operation.operationId, row] as const
    }),
  )
  return Object.fromEntries(rows)
}

export function emitOperations(name: DocumentName, table: Record<string, unknown>): string {
  const rows = Object.entries(table).map(([id, row]) => `  ${id}: ${JSON.stringify(row)},`)
  return `${banner}export const ${name}Operations = {\n${rows.join('\n')}\n} as const\n`
}

export function emitTable(constant: string, table: Record<string, unknown>): string {
  const rows = Object.entries(table).map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)},`)
  return `${banner}export const ${constant} = {\n${rows.join('\n')}\n} as const\n`
}
