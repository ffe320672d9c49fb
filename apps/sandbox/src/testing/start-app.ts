import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@parley/sdk'
import type { Client } from '@parley/sdk'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The sandbox in a process of its own. */
export interface App extends AsyncDisposable {
  readonly url: string
  readonly parley: Client
  /** The key of a line of what is printed at the start, e.g. `staff key`. */
  printed(name: string): string
  /** Paths of the files that the process has open; Linux alone tells. */
  openFiles(): readonly string[]
  end(signal?: NodeJS.Signals): Promise<Ended>
}

/** Runs the program until it ends by itself. */
export async function runApp(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return spawnApp(args, env).ended
}

/** Starts the program and waits until it says where it listens. */
export async function startApp(args: readonly string[], env: Record<string, string> = {}): Promise<App> {
  const { child, ended, output } = spawnApp(args, env)
  const listens = new Promise<void>((resolve) => {
    child.stderr.on('data', () => {
      if (/^ {2}data /m.test(output.stderr)) resolve()
    })
  })
  const early = await Promise.race([listens, ended])
  if (early !== undefined) throw new Error(`The sandbox ended with ${early.code}: ${early.stderr}`)
  const printed = (name: string) => new RegExp(`^ {2}${name} +(.*)$`, 'm').exec(output.stderr)?.[1] ?? ''
  const url = printed('Parley sandbox')
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return {
    url,
    printed,
    end,
    openFiles: () => openFilesOf(child.pid ?? 0),
    parley: createClient({ baseUrl: url, apiKey: printed('secret key'), maxRetries: 0 }),
    [Symbol.asyncDispose]: async () => void (await end()),
  }
}

function spawnApp(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => void (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (output.stderr += chunk.toString()))
  const ended = once(child, 'close').then(([code]: (number | null)[]): Ended => ({ ...output, code: code ?? null }))
  return { child, output, ended }
}

function openFilesOf(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).map((descriptor) => readlinkSync(`${folder}/${descriptor}`))
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'parley-app-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
