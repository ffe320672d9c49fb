import { describe, expect, it } from 'vitest'
import { balanceOf, ledgerTotals, stepsOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-17 a refund after partial use, over $name', (target) => {
  it.each([
    { day: '2026-09-01', used: 1 },
    { day: '2026-09-11', used: 11 },
    { day: '2026-09-29', used: 29 },
  ])('4.3.1 the preview of $day is the result ($used days used)', async ({ day, used }) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: `${day}T02:00:00Z` })
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    expect(preview).toMatchObject({
      refundable: true,
      problem: null,
      amount: { days_total: 30, days_used: used, days_excluded: 0 },
    })

    const submitted = await applyForRefund(world, order)
    const approved = await approve(world, submitted)
    expect(submitted.amount).toEqual(preview.amount)
    expect(approved.amount).toEqual(preview.amount)
    expect(approved.destination).toEqual(preview.destination)
    expect(stepsOf(approved.decision)).toEqual(expect.arrayContaining(stepsOf(preview.decision)))
    const { paid, gross, fee, net } = approved.amount ?? {}
    expect(gross?.amount).toBe(Math.round(((paid?.amount ?? 0) * (30 - used)) / 30))
    expect(net?.amount).toBe((gross?.amount ?? 0) - (fee?.amount ?? 0))
  })

  it('4.4.1 what was previewed is what reaches the account, and what the ledger says', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order, payment, subscription } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    const { id } = await approve(world, await applyForRefund(world, order))
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('basic')
    await world.control.clock.advance({ by: 'P1D' })

    const refund = await world.parley.refunds.get(id)
    expect(refund).toMatchObject({ status: 'succeeded', payout: { credited_at: '2026-09-12T02:00:00.000Z' } })
    const { refunds } = await world.control.payments.getTrade(payment.id)
    expect(refunds).toMatchObject([{ refund_id: id, state: 'succeeded', amount: preview.amount?.net }])
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    expect(await balanceOf(world, 'refund_fees')).toBe(-114)
    expect(await balanceOf(world, 'refunds_payable')).toBe(0)
    expect(await ledgerTotals(world)).toEqual([0])
    expect(await world.parley.orders.get(order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded_amount: { amount: 18_823, currency: 'CNY' },
    })
  })

  it('4.3.1 the day of submission counts, not the day of approval', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const submitted = await applyForRefund(world, order)
    await world.control.clock.advance({ to: '2026-09-15T02:00:00Z' })
    expect((await approve(world, submitted)).amount).toEqual(submitted.amount)
  })

  it('INT-04 counts up to the day of approval where the policy says so', async () => {
    await using world = await target.open({ parameters: { 'refund.proration.as_of': 'approved' } })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const submitted = await applyForRefund(world, order)
    await world.control.clock.advance({ to: '2026-09-15T02:00:00Z' })
    expect((await approve(world, submitted)).amount).toMatchObject({ days_used: 15 })
  })

  it.each([
    // On the 11th at 10:00, 10 days and 10 hours are over: 299.00 × 1,692,000 ÷ 2,592,000 = 195.18.
    { unit: 'second', units_total: 2_592_000, units_used: 900_000, gross: 19_518, problem: null },
    { unit: 'month', units_total: 1, units_used: 1, gross: 0, problem: 'nothing_refundable' },
  ])('INT-04 counts by the $unit where the policy says so', async ({ unit, gross, problem, ...units }) => {
    await using world = await target.open({ parameters: { 'refund.proration.unit': unit } })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    expect(preview.problem).toBe(problem)
    const { amount } = await applyForRefund(world, order)
    expect(amount).toMatchObject({ unit, ...units, days_total: 30, days_used: 11, gross: { amount: gross } })
    if (problem === null) expect(preview.amount).toEqual(amount)
  })

  it('INT-11 an order has one open refund at a time', async () => {
    await using world = await target.open()
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    await expect(world.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 409,
      code: 'refund_already_open',
    })
    await world.parley.refunds.withdraw(draft.id)
    expect((await world.parley.refunds.create({ order_id: order.id })).status).toBe('draft')
  })
})
