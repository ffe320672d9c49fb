import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'
import type { RemoteSandbox } from './targets/remote-target.ts'

/** What came of a run. */
export interface SuiteResult {
  readonly passed: number
  readonly failed: number
  /** Tests that need a sandbox with an instant, parameters or a calendar of its own. */
  readonly skipped: number
}

/** These open sandboxes of their own, whatever they are told. */
const ownSandboxes = ['generic/access.test.*', 'generic/in-progress.test.*']

/**
 * Runs the suite over HTTP against a sandbox that is running already, with the published clients. It makes users, orders
 * and refunds there and moves its clock forward, so give it one that nobody else needs.
 * @param filters parts of the names of test files; all of them unless given
 * @example
 * const { failed } = await runAgainst({ baseUrl: 'http://127.0.0.1:4010', keys }, ['s-01', 's-02'])
 */
export async function runAgainst(sandbox: RemoteSandbox, filters: readonly string[] = []): Promise<SuiteResult> {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const vitest = await startVitest('test', [...filters], {
    config: false,
    root,
    watch: false,
    include: ['{scenarios,generic}/**/*.test.{ts,js}'],
    exclude: ownSandboxes,
    fileParallelism: false,
    testTimeout: 20_000,
    provide: { remoteSandbox: sandbox },
  })
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
  const unloaded = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  await vitest.close()
  return { passed: count('passed'), failed: count('failed') + unloaded, skipped: count('skipped') }
}
