import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { needsShell } from './find-pnpm.mjs'

/** A program with its arguments, run at the root of the workspace. */
export interface Step {
  readonly name: string
  readonly command: readonly string[]
}

export interface StepResult {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs one step with its output shown as it comes. A program that cannot be started counts as failed. */
export async function runStep({ name, command }: Step): Promise<StepResult> {
  console.log(`\n── ${name}: ${command.join(' ')}`)
  const start = performance.now()
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: needsShell })
  const stop = () => {
    child.kill()
    process.exit(1)
  }
  for (const signal of signals) process.once(signal, stop)
  const ok = await once(child, 'exit').then(
    ([code]) => code === 0,
    () => false,
  )
  for (const signal of signals) process.off(signal, stop)
  return { name, ok, seconds: (performance.now() - start) / 1000 }
}
