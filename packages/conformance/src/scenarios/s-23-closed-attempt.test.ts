import { describe, expect, it } from 'vitest'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Pays at once; the channel closes its refunds after a week. */
const strandingCard = '6222020000000080'

async function approvedRefund(world: World, account = strandingCard) {
  const bought = await buyPro(world, { account })
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const { id } = await approve(world, await applyForRefund(world, bought.order))
  return { ...bought, id }
}

describe.each(targets)('S-23 the channel closes the refund, over $name', (target) => {
  it('4.2.3 it is tried again under a new number', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, payment } = await approvedRefund(world)
    await world.control.clock.advance({ by: 'P7D' })
    expect(await world.parley.refunds.get(id)).toMatchObject({
      status: 'approved',
      failure: { code: 'refund_refused', channel_code: '96' },
    })
    await world.control.clock.advance({ by: 'PT1M' })
    expect((await world.parley.refunds.get(id)).status).toBe('processing')
    const { refunds } = await world.control.payments.getTrade(payment.id)
    expect(refunds.map(({ state }) => state)).toEqual(['closed', 'accepted'])
    expect(new Set(refunds.map(({ attempt_number }) => attempt_number)).size).toBe(2)

    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    expect(await world.parley.refunds.get(id)).toMatchObject({ status: 'succeeded', payout: { attempts: 2 } })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('4.2.3 one number pays once, however often its success is reported', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, payment } = await approvedRefund(world, '6222020000000072')
    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    expect((await world.control.payments.getTrade(payment.id)).refunds).toHaveLength(1)
    expect((await eventTypes(world, id)).filter((type) => type === 'refund.succeeded')).toHaveLength(1)
    await expect(world.control.refunds.simulate(id, { outcome: 'close' })).rejects.toMatchObject({
      status: 409,
      code: 'refund_attempt_not_open',
    })
  })

  it('4.2.3 after three attempts it has failed, the service goes on and the money is not gone', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, user, order, payment, subscription } = await approvedRefund(world)
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    await world.control.clock.advance({ by: 'P18D' })
    // Whatever is closed sooner or later than the period ends, the third closing is final.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { status } = await world.parley.refunds.get(id)
      if (status === 'failed') break
      await world.control.clock.advance({ by: 'P2D' })
    }
    const refund = await world.parley.refunds.get(id)
    expect(refund).toMatchObject({ status: 'failed', payout: { attempts: 3, credited_at: null } })
    expect((await eventTypes(world, id)).filter((type) => type === 'refund.attempt_failed')).toHaveLength(2)
    expect(await eventTypes(world, id)).toContain('refund.failed')
    expect(await eventTypes(world, subscription.id)).toContain('subscription.reinstated')
    const { refunds } = await world.control.payments.getTrade(payment.id)
    expect(refunds.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
    expect(await balanceOf(world, 'refunds_payable')).toBe(0)
    expect(await ledgerTotals(world)).toEqual([0])
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
    expect((await world.parley.refunds.list({ user_id: user.id })).data).toHaveLength(1)
  })

  it('4.2.3 a report about an earlier attempt changes nothing', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, payment } = await approvedRefund(world, '6222020000000072')
    await world.control.refunds.simulate(id, { outcome: 'close' })
    await world.control.clock.advance({ by: 'PT1M' })
    const { refunds } = await world.control.payments.getTrade(payment.id)
    expect(refunds.map(({ attempt_number }) => attempt_number)).toEqual([`${id}-1`, `${id}-2`])
    expect(await world.parley.refunds.get(id)).toMatchObject({ status: 'processing', payout: { attempts: 2 } })
  })
})
