// Turns the tables into migrations: drizzle-kit writes SQL into migrations/, this embeds it as a module, so that a
// platform without a file system has it too. Tables become STRICT, and small ones with a key of text are kept in the
// order of that key; drizzle-kit can say neither.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [name, output, config = 'drizzle.config.ts', migrationsFolder = 'migrations'] = process.argv.slice(2)
if (name === undefined || output === undefined) throw new Error('Expected the name and the module to write')

const folder = process.cwd()
execFileSync(join(folder, 'node_modules/.bin/drizzle-kit'), ['generate', '--name', 'tables', '--config', config], {
  cwd: folder,
  stdio: 'pipe',
})

interface Journal {
  entries: { tag: string }[]
}
const journal = JSON.parse(readFileSync(join(folder, migrationsFolder, 'meta/_journal.json'), 'utf8')) as Journal
const migrations = journal.entries.map(({ tag }) => {
  const sql = readFileSync(join(folder, migrationsFolder, `${tag}.sql`), 'utf8')
  const strict = sql
    .replaceAll('--> statement-breakpoint', '')
    .replaceAll(/^\);$/gm, ') STRICT;')
    .replaceAll(/(CREATE TABLE `(?:jobs|counters|keys)` \([^;]*\) STRICT);/g, '$1, WITHOUT ROWID;')
  return `  { name: ${JSON.stringify(`${name}_${tag}`)}, sql: ${JSON.stringify(strict)} },`
})
const module = [
  '// Generated from the tables by `pnpm generate`. Do not edit.',
  'export const migrations: readonly { name: string; sql: string }[] = [',
  ...migrations,
  ']',
  '',
]
writeFileSync(join(folder, output), module.join('\n'))
