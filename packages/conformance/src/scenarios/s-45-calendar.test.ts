import { describe, expect, it } from 'vitest'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-45 the ends of months, over $name', (target) => {
  it.each([
    { at: '2026-01-31T01:00:00Z', interval: 'month', start: '2026-01-31', end: '2026-02-28', days: 28 },
    { at: '2028-01-31T01:00:00Z', interval: 'month', start: '2028-01-31', end: '2028-02-29', days: 29 },
    { at: '2026-08-31T01:00:00Z', interval: 'month', start: '2026-08-31', end: '2026-09-30', days: 30 },
    { at: '2028-02-29T01:00:00Z', interval: 'year', start: '2028-02-29', end: '2029-02-28', days: 365 },
    { at: '2027-12-31T01:00:00Z', interval: 'month', start: '2027-12-31', end: '2028-01-31', days: 31 },
  ] as const)('3.P.5 a $interval from $start ends before $end', async ({ at, interval, start, end, days }) => {
    await using world = await target.open({ at })
    const { order, subscription } = await buyPro(world, { order: { interval } })
    expect(subscription).toMatchObject({ period_start: start, period_end: end })
    const { amount } = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    expect(amount).toMatchObject({ days_total: days, days_used: 1 })
  })

  it.each([
    { at: '2026-03-31T15:59:59.999Z', start: '2026-03-31', end: '2026-04-30' },
    { at: '2026-03-31T16:00:00Z', start: '2026-04-01', end: '2026-05-01' },
    // In New York the clocks go forward on 8 March and back on 1 November; days are those of Shanghai all the same.
    { at: '2026-03-08T06:59:59Z', start: '2026-03-08', end: '2026-04-08' },
    { at: '2026-10-31T16:00:00Z', start: '2026-11-01', end: '2026-12-01' },
  ])('INT-43 overseas too, a period begins on the day in Shanghai ($at)', async ({ at, start, end }) => {
    await using world = await target.open({ at })
    const { subscription } = await buyPro(world, { region: 'US' })
    expect(subscription).toMatchObject({ period_start: start, period_end: end })
  })

  it('INT-43 the period ends as its last day does in Shanghai, and the plan with it (INT-33)', async () => {
    await using world = await target.open({ at: '2026-01-31T01:00:00Z' })
    const { user, subscription } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-02-27T15:59:59.999Z' })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')
    await world.control.clock.advance({ by: 'PT0.001S' })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('expired')
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('basic')
    expect(await eventTypes(world, subscription.id)).toEqual(['subscription.activated', 'subscription.expired'])
  })

  it('4.3.1 the last day of the period is used as it begins', async () => {
    await using world = await target.open({ at: '2028-01-31T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2028-02-27T15:59:59.999Z' })
    const preview = { order_id: order.id, reason: 'user_cancelled' } as const
    expect((await world.parley.refunds.preview(preview)).amount).toMatchObject({ days_used: 28, days_total: 29 })
    await world.control.clock.advance({ by: 'PT0.001S' })
    expect(await world.parley.refunds.preview(preview)).toMatchObject({
      refundable: false,
      problem: 'nothing_refundable',
    })
    expect((await applyForRefund(world, order)).amount).toMatchObject({ days_used: 29, net: { amount: 0 } })
  })

  it('4.2.3 a payment can be refunded for 365 days, and not a millisecond longer (INT-11)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world, { order: { interval: 'year' } })
    await world.control.clock.advance({ to: '2027-08-31T01:00:00Z' })
    await world.control.clock.advance({ to: '2027-09-01T01:00:00Z' })
    expect((await world.parley.refunds.create({ order_id: order.id })).status).toBe('draft')
    await world.control.clock.advance({ by: 'PT48H0.001S' })
    await expect(world.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'refund_period_over',
    })
  })
})
