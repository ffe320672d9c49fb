import { spawnSync } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { findPnpm, needsShell } from './find-pnpm.mjs'

/**
 * Installs the workspace from the lockfile, unless what is installed is newer than the lockfile.
 *
 * @param {string} root folder of the workspace
 * @returns {number} exit code of pnpm, 0 where there was nothing to do
 */
export function install(root) {
  const lockfile = join(root, 'pnpm-lock.yaml')
  const installed = join(root, 'node_modules', '.modules.yaml')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return 0

  const [program, ...first] = findPnpm()
  // NODE_ENV=production would leave the development dependencies out.
  const { NODE_ENV: _, ...env } = process.env
  const args = [...first, 'install', '--frozen-lockfile']
  const { status } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit', shell: needsShell })
  // pnpm leaves the file alone where nothing changed; without a new date every start would install again.
  if (status === 0) utimesSync(installed, new Date(), new Date())
  return status ?? 1
}
