import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryPoints } from './entry-points.ts'
import { linkConsumer } from './link.ts'
import type { Packed } from './pack.ts'

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'esnext.disposable', 'esnext.iterator', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  types: ['node'],
}

/** A test runner's helpers load inside that runner only. */
const needsRunner = /^@parley\/testing\/vitest$/

/**
 * Writes a project that imports every entry point of every package, type-checks it and runs it, with the program
 * beside this file. Answers what went wrong.
 */
export function checkConsumer(project: string, packed: readonly Packed[]): string[] {
  linkConsumer(project, packed)
  cpSync(new URL('program.ts', import.meta.url), join(project, 'program.ts'))

  const specifiers = packed.flatMap(entryPoints)
  const loadable = specifiers.filter((specifier) => !needsRunner.test(specifier))
  write('package.json', JSON.stringify({ type: 'module', private: true }))
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  write('types.ts', specifiers.map((specifier, index) => `export type * as e${index} from '${specifier}'`).join('\n'))
  write('load.ts', loadable.map((specifier) => `import '${specifier}'`).join('\n'))

  console.log(`${specifiers.length} entry points type-checked, ${loadable.length} loaded`)
  return [...typeFaults(project), ...runFaults(project, 'load.ts'), ...runFaults(project, 'program.ts')]

  function write(name: string, text: string): void {
    writeFileSync(join(project, name), `${text}\n`)
  }
}

/** Type errors in the project and in our declarations; what stands in declarations of others is not ours to mend. */
function typeFaults(project: string): string[] {
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
  const args = [tsc, '-p', 'tsconfig.json', '--pretty', 'false']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  const errors = stdout.split('\n').filter((line) => line.includes('error TS'))
  if (status !== 0 && errors.length === 0) return [`tsc did not run:\n${stdout}${stderr}`]
  return errors.filter((line) => !line.includes('/.pnpm/'))
}

function runFaults(project: string, file: string): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: project, encoding: 'utf8' })
  return status === 0 ? [] : [`${file} failed in a project that has the packages installed:\n${stdout}${stderr}`]
}
