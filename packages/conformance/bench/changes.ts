import { createSandbox } from '@parley/sandbox/create-sandbox'
import { gatherSubscribers, clientOf } from '../src/steps/crowd.ts'
import { time } from './measure.ts'
import type { BenchSize, Row } from './targets.ts'

/** What it takes to say what a change of plan would cost, in-process and with the SDK. */
export async function changes({ scale }: BenchSize): Promise<Row[]> {
  await using sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'bench' })
  await gatherSubscribers(sandbox, 50)
  const parley = clientOf(sandbox)
  const [subscription] = (await parley.subscriptions.list()).data
  if (subscription === undefined) throw new Error('There are subscriptions')
  let seats = 1
  const preview = await time(500 * scale, async () => {
    seats = 2 + (seats % 900)
    await parley.subscriptions.previewChange(subscription.id, { seats })
  })
  return [{ name: 'Preview of a plan change in-process (p50)', value: preview.p50, unit: 'ms', target: { most: 2 } }]
}
