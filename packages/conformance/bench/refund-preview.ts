import { defaultParameters } from '@parley/policy/kernel/parameters'
import { createWorkdayCalendar } from '@parley/policy/kernel/workdays'
import { previewRefund } from '@parley/policy/refunds/preview-refund'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { gatherSubscribers, clientOf } from '../src/steps/crowd.ts'
import { time } from './measure.ts'
import type { BenchSize, Row } from './targets.ts'

const earlierRefunds = 50

/** What it takes to say what a refund would come to, of an order that had fifty applications before. */
export async function refundPreview({ scale }: BenchSize): Promise<Row[]> {
  await using sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'bench' })
  await gatherSubscribers(sandbox, 1)
  const parley = clientOf(sandbox)
  const [subscription] = (await parley.subscriptions.list()).data
  if (subscription === undefined) throw new Error('There is a subscription')
  const { order_id } = subscription
  for (let index = 0; index < earlierRefunds; index += 1) {
    const { id } = await parley.refunds.create({ order_id })
    await parley.refunds.withdraw(id)
  }
  const asked = await time(500 * scale, async () => {
    await parley.refunds.preview({ order_id, reason: 'user_cancelled' })
  })
  return [
    {
      name: 'Rule of a refund preview after 50 refunds (p50)',
      value: await rule(scale),
      unit: 'ms',
      target: { most: 1 },
    },
    { name: 'Refund preview in-process after 50 refunds (p50)', value: asked.p50, unit: 'ms', target: { most: 1 } },
  ]
}

/** The rule alone, over a year with an outage. */
async function rule(scale: number): Promise<number> {
  const succeeded_at = Date.parse('2026-09-01T01:00:00Z')
  const now = Date.parse('2027-03-01T01:00:00Z')
  const facts = {
    order_id: 'ord_1',
    payment: {
      id: 'pay_1',
      amount: { amount: 298_800, currency: 'CNY' },
      method: 'bank_card',
      succeeded_at,
      duplicate: false,
      disputed: false,
      disputed_amount: 0,
    },
    period: { start: '2026-09-01', end: '2027-09-01', ended_at: null },
    twins: [],
    abnormalities: [],
    outages: [{ starts_at: succeeded_at, ends_at: succeeded_at + 30 * 86_400_000 }],
    others: Array.from({ length: earlierRefunds }, (_, index) => {
      return { id: `ref_${index}`, status: 'withdrawn', payment_id: 'pay_1', approved_gross: 0 } as const
    }),
  } as const
  const world = { parameters: defaultParameters, calendar: createWorkdayCalendar({ kind: 'cn_statutory' }) }
  const timed = await time(2_000 * scale, async () => {
    const { refundable } = previewRefund({ facts, reason: 'user_cancelled', fault: 'none' }, world, now)
    if (!refundable) throw new Error('There is something left')
  })
  return timed.p50
}
