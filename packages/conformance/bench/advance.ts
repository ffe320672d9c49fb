import { createSandbox } from '@parley/sandbox/create-sandbox'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { deafReceiver, gatherCrowd } from '../src/steps/crowd.ts'
import type { BenchSize, Row } from './targets.ts'

/** A crowd of this size makes 1,330 jobs. */
const crowd = { unpaid: 200, drafts: 50, payouts: 30 }

/** Half a year of a busy world in one advance: every job has its transaction, its history and its events. */
export async function advance({ scale, full }: BenchSize): Promise<Row[]> {
  const times = full ? 76 : scale
  const clock = { frozenAt: '2026-09-01T01:00:00Z' } as const
  await using sandbox = await createSandbox({ clock, seed: 'bench', deliveries: 'sync', transport: deafReceiver })
  await gatherCrowd(sandbox, {
    unpaid: crowd.unpaid * times,
    drafts: crowd.drafts * times,
    payouts: crowd.payouts * times,
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
  const jobs = fired.length.toLocaleString('en')
  const name = `Clock advance over ${jobs} mixed jobs (expiries, windows, payouts, delivery retries)`
  return [{ name, value, unit: 'jobs/s', target: { least: 2000 } }]
}
