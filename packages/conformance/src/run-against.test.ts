import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { describe, expect, it } from 'vitest'
import type { SuiteResult } from './run-against.ts'
import { serve } from './targets/http-target.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))

/** Runs the program as an operator would; gives its exit code and what it counted. */
async function run(...args: string[]): Promise<{ code: number | null; result: SuiteResult }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const lines: string[] = []
  for await (const chunk of child.stdout.setEncoding('utf8')) lines.push(String(chunk))
  const code = await new Promise<number | null>((exited) => {
    if (child.exitCode === null) child.on('exit', exited)
    else exited(child.exitCode)
  })
  return { code, result: JSON.parse(lines.join('').trim().split('\n').at(-1) ?? '') }
}

describe('runAgainst', () => {
  it('runs tests of the suite against a sandbox that it is pointed at', async () => {
    await using sandbox = await createSandbox({ seed: 'pointed at' })
    const { baseUrl, close } = await serve(sandbox)
    const { code, result } = await run('--base-url', baseUrl, 's-01')
    await close()
    expect({ code, result }).toEqual({ code: 0, result: { passed: 4, failed: 0, skipped: 0 } })
    const { data } = await (
      await sandbox.fetch(
        new Request('http://parley.test/v1/users', { headers: { authorization: `Bearer ${sandbox.keys.secret}` } }),
      )
    ).json()
    expect(data.length).toBeGreaterThan(0)
  }, 60_000)

  it('fails when there is nobody', async () => {
    const { baseUrl, close } = await serve({ fetch: async () => new Response(null, { status: 204 }) })
    await close()
    const { code, result } = await run('--base-url', baseUrl, 's-01')
    expect(code).toBe(1)
    expect(result).toMatchObject({ passed: 0, failed: 4 })
  }, 60_000)
})
