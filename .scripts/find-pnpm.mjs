// Plain JavaScript without dependencies: this runs before anything is installed, on Node 20.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const [, wanted] = packageManager.split('@')

/** True on Windows, where `npx` and `pnpm` are command files that only a shell can start. */
export const needsShell = process.platform === 'win32'

/**
 * The command that runs pnpm: the one on the PATH where its major version is ours, else npx with the pinned version.
 *
 * @returns {readonly [string, ...string[]]} the program and its first arguments
 */
export function findPnpm() {
  const { status, stdout } = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell: needsShell })
  const found = status === 0 ? stdout.trim() : ''
  return found.split('.')[0] === wanted.split('.')[0] ? ['pnpm'] : ['npx', '--yes', packageManager]
}
