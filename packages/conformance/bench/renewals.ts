import { createSandbox } from '@parley/sandbox/create-sandbox'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { deafReceiver, gatherSubscribers } from '../src/steps/crowd.ts'
import type { BenchSize, Row } from './targets.ts'

/** A month's end on which so many subscriptions renew themselves: notices, charges, reports, new periods. */
export async function renewals({ scale, full }: BenchSize): Promise<Row[]> {
  const subscribers = full ? 10_000 : 250 * scale
  const clock = { frozenAt: '2026-09-01T01:00:00Z' } as const
  await using sandbox = await createSandbox({ clock, seed: 'bench', deliveries: 'sync', transport: deafReceiver })
  await gatherSubscribers(sandbox, subscribers)
  const control = createSandboxClient({
    apiKey: sandbox.keys.control,
    fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
    timeout: 600_000,
    totalTimeout: 600_000,
  })
  const started = performance.now()
  const { fired } = await control.clock.advance({ to: '2026-10-02T00:00:00Z' })
  const seconds = (performance.now() - started) / 1000
  const renewed = fired.filter(({ events }) => events.includes('subscription.renewed')).length
  if (renewed !== subscribers) throw new Error(`${renewed} of ${subscribers} subscriptions were renewed`)
  const name = `Renewal run of ${subscribers.toLocaleString('en')} subscriptions`
  return [
    { name, value: fired.length / seconds, unit: 'jobs/s', target: { least: 2000 } },
    { name: `${name}: renewals`, value: renewed / seconds, unit: '/s' },
  ]
}
