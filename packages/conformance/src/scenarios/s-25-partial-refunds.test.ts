import { describe, expect, it } from 'vitest'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import type { Purchase } from '../steps/purchase.ts'
import { applyForRefund, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp, targets } from '../targets/targets.ts'

const cny = (amount: number) => ({ amount, currency: 'CNY' })
/** Pays at once; its refunds wait to be told. */
const holdingCard = '6222020000000072'

/** A month of Pro in which the service never worked, so that all of it may go back and no fee is taken. */
async function brokenMonth(world: World): Promise<Purchase & { apply: () => Promise<{ id: string }> }> {
  const bought = await buyPro(world, { account: holdingCard })
  const { now } = await world.control.clock.get()
  await world.staff.outages.declare({ starts_at: now, description: 'No meetings.' })
  const evidence = [(await uploadEvidence(world, bought.user.id)).id]
  return { ...bought, apply: () => applyForRefund(world, bought.order, { reason: 'platform_outage', evidence }) }
}

/** Approves a part of a refund, and has the channel pay it at once. */
async function giveBack(world: World, { id }: { id: string }, amount: number) {
  await world.staff.refunds.startReview(id)
  const approved = await world.staff.refunds.approve(id, { finding: { fault: 'platform' }, amount: cny(amount) })
  await world.control.refunds.simulate(id, { outcome: 'succeed' })
  return approved
}

describe.each(targets)('S-25 several partial refunds, over $name', (target) => {
  it('4.4.1 a part leaves the service as it is, and the rest ends it (INT-11)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, subscription, apply } = await brokenMonth(world)
    const first = await giveBack(world, await apply(), 10_000)
    expect(first).toMatchObject({ partial: true, amount: { gross: cny(10_000), net: cny(10_000) } })
    expect(await world.parley.orders.get(order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded_amount: cny(10_000),
    })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(19_900)

    const second = await giveBack(world, await apply(), 19_900)
    expect(second).toMatchObject({ partial: false, amount: { gross: cny(19_900) } })
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'refunded', refunded_amount: cny(29_900) })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    expect(await ledgerTotals(world)).toEqual([0])
    await expect(world.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'order_already_refunded',
      problem: { clauses: expect.arrayContaining(['4.4.1']) },
    })
  })

  it('4.4.1 a part is no more than was reckoned, and no more than remains', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    const { id } = await applyForRefund(world, order)
    await world.staff.refunds.startReview(id)
    const before = await eventTypes(world)
    const approve = (amount: number, currency = 'CNY') =>
      world.staff.refunds.approve(id, { finding: { fault: 'none' }, amount: { amount, currency } })
    const refusals = [
      { move: approve(28_904), code: 'refund_amount_exceeds_reckoned', pointer: '/amount/amount' },
      { move: approve(29_901), code: 'refund_amount_exceeds_paid', pointer: '/amount/amount' },
      { move: approve(0), code: 'validation_failed', pointer: '/amount/amount' },
      { move: approve(1, 'USD'), code: 'validation_failed', pointer: '/amount/currency' },
    ]
    for (const { move, code, pointer } of refusals) {
      await expect(move).rejects.toMatchObject({ status: 422, code, problem: { errors: [{ pointer }] } })
    }
    expect((await world.parley.refunds.get(id)).status).toBe('under_review')
    expect(await eventTypes(world)).toEqual(before)
    expect(await approve(28_903)).toMatchObject({ partial: false })
  })
})

describe('S-25', () => {
  it('INT-11 fifty refunds add up to what was paid, and the fifty-first is refused', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment, subscription, apply } = await brokenMonth(world)
    for (let count = 1; count <= 50; count += 1) {
      expect((await giveBack(world, await apply(), 598)).partial).toBe(count < 50)
    }
    const { refunds } = await world.control.payments.getTrade(payment.id)
    expect(refunds).toHaveLength(50)
    expect(refunds.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(order.amount.amount)
    expect((await world.parley.orders.get(order.id)).status).toBe('refunded')
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    await expect(world.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'refund_limit_reached',
      problem: { interpretations: expect.arrayContaining(['INT-11']) },
    })
  }, 60_000)
})
