import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenApiDocument } from './documents.ts'

/** TypeScript types of one expanded document: `operations`, `components`, `webhooks`. */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    alphabetize: true,
    silent: true,
  })
  return `// Generated from openapi/ by \`pnpm generate\`. Do not edit.\n${astToString(ast)}`
}
