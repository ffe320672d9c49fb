// Generates again and fails where an output changed, was added or went away. Compares with the files as they were,
// not with git, so that it also answers rightly in the middle of a change.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { findPnpm, needsShell } from './find-pnpm.mjs'
import { staleFiles } from './stale-files.ts'

const { tasks } = JSON.parse(readFileSync('turbo.json', 'utf8')) as { tasks: Record<string, { outputs?: string[] }> }
const generators = Object.entries(tasks).filter(([name]) => /(^|#)generate$/.test(name))
const outputs = generators.flatMap(([, task]) => (task.outputs ?? []).map((glob) => `packages/*/${glob}`))

const before = hashes()
const [program, ...first] = findPnpm()
const command = [...first, 'exec', 'turbo', 'run', 'generate', '--force']
const { status } = spawnSync(program, command, { stdio: ['ignore', 'inherit', 'inherit'], shell: needsShell })
if (status !== 0) process.exit(status ?? 1)

if (before.size === 0) console.log('nothing is generated')
const stale = staleFiles(before, hashes())
for (const file of stale) console.error(`stale: ${file}`)
if (stale.length > 0) console.error('Run `pnpm generate` and commit what it wrote.')
process.exitCode = before.size > 0 && stale.length === 0 ? 0 : 1

function hashes(): ReadonlyMap<string, string> {
  const files = globSync(outputs, { withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`).toSorted()
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]))
}
