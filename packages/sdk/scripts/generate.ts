// Writes src/generated from the contract's operation tables. Run by `pnpm generate`; the output is committed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backofficeOperations } from '@parley/contract/backoffice'
import { platformOperations } from '@parley/contract/platform'
import { sandboxOperations } from '@parley/contract/sandbox'
import { BANNER, emitResource, type Place } from './emit-resource.ts'
import { emitResources, groupByResource } from './emit-resources.ts'
import { fileNameOf } from './names.ts'
import { joinDocument, readDocument } from './read-operations.ts'

const DOCUMENTS = [
  { table: platformOperations, folder: '', place: { document: 'platform', up: '../' } },
  { table: backofficeOperations, folder: 'backoffice/', place: { document: 'backoffice', up: '../../' } },
  { table: sandboxOperations, folder: 'sandbox/', place: { document: 'sandbox', up: '../../' } },
] as const

const target = new URL('../src/generated/', import.meta.url)

const files = new Map<string, string>()

const emitDocument = (table: (typeof DOCUMENTS)[number]['table'], folder: string, place: Place): string => {
  const document = readDocument(place.document)
  const operations = joinDocument(table, document)
  for (const [resource, rows] of groupByResource(operations)) {
    files.set(`${folder}${fileNameOf(resource)}.ts`, emitResource(rows, place))
  }
  files.set(`${folder}resources.ts`, emitResources(operations, place))
  return document.info.version
}

const versions = new Set(DOCUMENTS.map(({ table, folder, place }) => emitDocument(table, folder, place)))
const [version, ...others] = versions
if (others.length > 0) throw new Error(`the documents have several versions: ${[...versions].join(', ')}`)

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
files.set(
  'version.ts',
  `${BANNER}
/** The version of the API that this package was generated from. */
export const apiVersion = '${version}'
/** Sent as \`Parley-Client\`. */
export const clientName = 'parley-sdk/${manifest.version}'
`,
)

// Only now, so that a document that cannot be emitted leaves the last good output in place.
rmSync(target, { recursive: true, force: true })
for (const [file, text] of files) {
  const path = fileURLToPath(new URL(file, target))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
