import { describe, expect, it } from 'vitest'
import { stepsOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('golden vectors of the refund, over $name', (target) => {
  it('4.3.1 a month from 1 September, cancelled on the 11th: 188.23 back by 21 September', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, subscription } = await buyPro(world)
    expect(subscription).toMatchObject({ period_start: '2026-09-01', period_end: '2026-10-01' })
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const { amount, payout, decision } = await approve(world, await applyForRefund(world, order))
    expect(amount).toEqual({
      paid: { amount: 29_900, currency: 'CNY' },
      unit: 'day',
      units_total: 30,
      units_used: 11,
      units_excluded: 0,
      days_total: 30,
      days_used: 11,
      days_excluded: 0,
      gross: { amount: 18_937, currency: 'CNY' },
      fee: { amount: 114, currency: 'CNY' },
      net: { amount: 18_823, currency: 'CNY' },
    })
    expect(payout).toMatchObject({ due_date: '2026-09-21', due_at: '2026-09-21T16:00:00.000Z', provisional: false })
    expect(decision.clauses).toEqual(expect.arrayContaining(['4.2.3', '4.3.1', '4.4.1']))
    expect(stepsOf(decision)).toEqual([
      'fault: none',
      'amount paid: 29900',
      'period starts: 2026-09-01',
      'period ends before: 2026-10-01',
      'used up to and including: 2026-09-11',
      'days in the period: 30',
      'days begun: 11',
      'days used: 11',
      'paid × unused ÷ total: 18937',
      'fee rate: 0.006',
      'handling fee: 114',
      'goes back: 18823',
      'approved on: 2026-09-11',
      'working days: 7',
      'money back by the end of: 2026-09-21',
    ])
  })

  it('4.4.1 the same on the last day of the month: nothing is left to go back', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-30T02:00:00Z' })
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    expect(preview).toMatchObject({ refundable: false, amount: null, problem: 'nothing_refundable' })
    const submitted = await applyForRefund(world, order)
    expect(submitted.amount).toMatchObject({
      days_used: 30,
      gross: { amount: 0 },
      fee: { amount: 0 },
      net: { amount: 0 },
    })
    await expect(approve(world, submitted)).rejects.toMatchObject({
      status: 422,
      code: 'nothing_refundable',
      problem: {
        clauses: expect.arrayContaining(['4.3.1', '4.4.1']),
        decision: {
          steps: expect.arrayContaining([
            { label: 'days used', value: 30, unit: 'days' },
            { label: 'goes back', value: 0, unit: 'fen' },
          ]),
        },
      },
    })
    expect((await world.parley.refunds.get(submitted.id)).status).toBe('under_review')
  })

  it('4.3.1 the first with three days of outage, by the platform’s fault: 219.27, no fee', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const interval = { starts_at: '2026-09-05T02:00:00Z', ends_at: '2026-09-07T02:00:00Z' }
    await world.staff.outages.declare({ ...interval, description: 'Meetings could not be joined.' })
    const file = await uploadEvidence(world, user.id)
    const asked = { order_id: order.id, reason: 'platform_outage', fault: 'platform' } as const
    const preview = await world.parley.refunds.preview(asked)
    const submitted = await applyForRefund(world, order, { reason: 'platform_outage', evidence: [file.id] })
    const { amount, decision } = await approve(world, submitted, { fault: 'platform' })
    expect(amount).toEqual(preview.amount)
    expect(amount).toEqual({
      paid: { amount: 29_900, currency: 'CNY' },
      unit: 'day',
      units_total: 30,
      units_used: 8,
      units_excluded: 3,
      days_total: 30,
      days_used: 8,
      days_excluded: 3,
      gross: { amount: 21_927, currency: 'CNY' },
      fee: { amount: 0, currency: 'CNY' },
      net: { amount: 21_927, currency: 'CNY' },
    })
    expect(stepsOf(decision)).toEqual(
      expect.arrayContaining([
        'fault: platform',
        'days begun: 11',
        'days begun on which the service was unusable: 3',
        'days used: 8',
        'paid × unused ÷ total: 21927',
        'handling fee: 0',
        'goes back: 21927',
      ]),
    )
  })
})
