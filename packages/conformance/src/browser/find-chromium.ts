import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const missing = 'The browser tests drive a real Chromium, and there is none on the PATH'

/**
 * A Chromium on this machine; on Debian, where we may, it is installed first.
 *
 * @throws Error that says what is missing and how to get it
 */
export async function findChromium(): Promise<string> {
  const found = onPath()
  if (found !== undefined) return found
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`${missing}. Install Chromium or Chrome and run them again.`)
  if (process.getuid?.() !== 0) throw new Error(`${missing}. Run "sudo apt-get install chromium", then run them again.`)
  const fault = await install()
  const installed = onPath()
  if (installed === undefined) throw new Error(`${missing}, nor could it be installed: ${fault ?? 'no program came'}`)
  return installed
}

function onPath(): string | undefined {
  // oxlint-disable-next-line node/no-process-env -- programs are found by the PATH, which is no configuration of ours
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

const command = [
  'command -v chromium',
  '{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium; }',
].join(' || ')

/** Has apt-get install it, once for all test files that ask at the same time; answers what went wrong, if it did. */
async function install(): Promise<string | undefined> {
  try {
    await promisify(execFile)('flock', [join(tmpdir(), 'parley-chromium.lock'), 'sh', '-c', command])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.trim().slice(-500) : String(error)
  }
}
