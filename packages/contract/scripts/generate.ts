// Turns openapi/ into everything that is derived from it. Run by `pnpm generate`; the output is committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, lint, readEvents, readProblems } from './bundle.ts'
import { documentNames, generatedFolder } from './documents.ts'
import { emitOperations, emitTable, operationTable } from './emit-operations.ts'
import { emitTypes } from './emit-types.ts'
import { emitValidators } from './emit-validators.ts'
import { expand } from './expand.ts'
import { addWebhooks } from './webhooks.ts'

const write = (file: string, text: string) => writeFileSync(join(generatedFolder, file), text)

mkdirSync(generatedFolder, { recursive: true })
const problems = readProblems()
const events = readEvents()
const documents = bundle()

for (const name of documentNames) {
  const document = documents[name]
  write(`${name}.operations.ts`, emitOperations(name, operationTable(document)))
  expand(document, problems)
  if (name === 'platform') addWebhooks(document, events)
  write(`${name}.json`, `${JSON.stringify(document, null, 2)}\n`)
}
lint(documentNames.map((name) => join(generatedFolder, `${name}.json`)))

for (const name of documentNames) {
  write(`${name}.types.ts`, await emitTypes(documents[name]))
  const { code, types } = await emitValidators(name, documents[name])
  write(`${name}.validators.js`, code)
  write(`${name}.validators.d.ts`, types)
}
const refusals = documentNames.flatMap((name) =>
  Object.entries(documents[name].components.schemas).flatMap(([schema, { 'x-refusal': code }]) =>
    code === undefined ? [] : [[schema, code]],
  ),
)
write('refusals.ts', emitTable('refusalsByEnum', Object.fromEntries(refusals)))
write('problems.ts', emitTable('problems', problems))
write('events.ts', emitTable('events', events))
