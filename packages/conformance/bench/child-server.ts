import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const compileCache = '../../../node_modules/.cache/node'

export interface ChildServer {
  baseUrl: string
  pid: number
  /** From spawning the process to its first line of output, ms. */
  readyAfter: number
  /** Resident memory, MB. */
  rss(): number
  stop(): Promise<void>
}

/** Starts a server as a process of its own; it prints its base URL as the first word that begins with http. */
export async function startServer(file: string, args: readonly string[] = []): Promise<ChildServer> {
  const started = performance.now()
  const path = fileURLToPath(new URL(file, import.meta.url))
  // As `npm start` starts it: with the compiled code of earlier runs.
  const env = { ...process.env, NODE_COMPILE_CACHE: fileURLToPath(new URL(compileCache, import.meta.url)) }
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const baseUrl = await firstUrl(child)
  return {
    baseUrl,
    pid: child.pid ?? 0,
    readyAfter: performance.now() - started,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const read = (chunk: Buffer) => {
      text += chunk.toString()
      const url = /https?:\/\/[\w.:[\]-]+(?=\s)/.exec(text)?.[0]
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready: ${text}`)))
  })
}
