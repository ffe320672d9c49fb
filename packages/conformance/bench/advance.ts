import { createSandbox } from '@parley/sandbox/create-sandbox'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { deafReceiver, gatherCrowd } from '../src/steps/crowd.ts'
import type { Row } from './targets.ts'

/** Half a year of a busy world in one advance: every job has its transaction, its history and its events. */
export async function advance(scale: number): Promise<Row[]> {
  const clock = { frozenAt: '2026-09-01T01:00:00Z' } as const
  await using sandbox = await createSandbox({ clock, seed: 'bench', deliveries: 'sync', transport: deafReceiver })
  await gatherCrowd(sandbox, {
    unpaid: 200 * scale,
    drafts: 50 * scale,
    payouts: 30 * scale,
    undelivered: ['refund.draft_expired'],
  })
  const control = createSandboxClient({
    apiKey: sandbox.keys.control,
    fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
    timeout: 600_000,
    totalTimeout: 600_000,
  })
  const started = performance.now()
  const { fired } = await control.clock.advance({ by: 'P6M' })
  const value = (1000 * fired.length) / (performance.now() - started)
  const name = `Clock advance over ${fired.length} mixed jobs (expiries, windows, payouts, delivery retries)`
  return [{ name, value, unit: 'jobs/s', target: { least: 2000 } }]
}
