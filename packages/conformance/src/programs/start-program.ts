import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A program of this workspace that runs in a process of its own. */
export interface RunningProgram extends AsyncDisposable {
  /** What `ready` captured of its output, e.g. its address. */
  readonly ready: string
}

/**
 * Starts a program and waits for the line that says it is ready.
 *
 * @throws Error with its output when it ends before that
 */
export async function startProgram(path: string, args: readonly string[], ready: RegExp): Promise<RunningProgram> {
  const child = spawn(process.execPath, [`${root}${path}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  let output = ''
  const captured = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = ready.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${path} ended with ${code}:\n${output}`)))
  })
  return {
    ready: captured,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}
