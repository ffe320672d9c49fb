import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { documentNames, openapiFolder, packageFolder } from './documents.ts'
import type { DocumentName, EventTable, OpenApiDocument, ProblemTable } from './documents.ts'

const redocly = join(packageFolder, 'node_modules/.bin/redocly')
const config = join(packageFolder, 'scripts/redocly.yaml')

function run(args: string[]): void {
  try {
    execFileSync(redocly, [...args, '--config', config], {
      cwd: packageFolder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    throw new Error(`redocly ${args[0]} failed:\n${stdout}${stderr}`)
  }
}

/** Resolves every `$ref` to a file and returns one self-contained document per name. */
export function bundle(): Record<DocumentName, OpenApiDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-contract-'))
  try {
    const bundled = documentNames.map((name) => {
      const output = join(folder, `${name}.json`)
      run(['bundle', join(openapiFolder, `${name}.yaml`), '--output', output])
      return [name, JSON.parse(readFileSync(output, 'utf8')) as OpenApiDocument]
    })
    return Object.fromEntries(bundled) as Record<DocumentName, OpenApiDocument>
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function lint(files: readonly string[]): void {
  run(['lint', ...files])
}

export function readProblems(): ProblemTable {
  return parse(readFileSync(join(openapiFolder, 'shared/errors.yaml'), 'utf8')) as ProblemTable
}

/** The events of every feature, in the order of the feature folders. */
export function readEvents(): EventTable {
  const tables = readdirSync(openapiFolder)
    .map((feature) => join(openapiFolder, feature, 'events.yaml'))
    .filter((file) => existsSync(file))
    .map((file) => parse(readFileSync(file, 'utf8')) as EventTable)
  return Object.assign({}, ...tables) as EventTable
}
