import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Packed } from './pack.ts'
import { readManifest } from './manifest.ts'
import { join } from 'node:path'

/** What publint and attw have to say against a packed package. Packages are ESM only. */
export async function checkTarball({ short, tarball, folder }: Packed): Promise<string[]> {
  const file = readFileSync(tarball)
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, level: 'warning', strict: true })
  const lint = messages.map((message) => `${short}: ${formatMessage(message, pkg, { color: false })}`)

  // attw cannot fill in `*`; the consumer project covers those entry points.
  const { exports } = readManifest(join(folder, 'package.json'))
  const exact = Object.keys(exports).filter((subpath) => typeof exports[subpath] !== 'string' && !subpath.includes('*'))
  if (exact.length === 0) return lint
  const args = [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--entrypoints', ...exact]
  const { status, stdout, stderr } = spawnSync('attw', args, { encoding: 'utf8' })
  return status === 0 ? lint : [...lint, `${short}: attw\n${stdout}${stderr}`]
}
