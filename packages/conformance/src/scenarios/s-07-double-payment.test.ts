import { describe, expect, it } from 'vitest'
import { balanceOf, eventTypes, eventsOf, ledgerTotals } from '../steps/observe.ts'
import { beginPayment, buyPro, pay } from '../steps/purchase.ts'
import { application, applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** An order that the payer began to pay in two windows, and that both of them pay in the same millisecond. */
async function paidTwice(world: World, first: 0 | 1) {
  const { user, card, order, payment } = await beginPayment(world)
  const payments = [payment, await pay(world, order, { payment_method_id: card })]
  const [one, other] = first === 0 ? payments : payments.toReversed()
  if (one === undefined || other === undefined) throw new Error('Two payments were begun')
  await world.control.payments.simulate(one.id, { outcome: 'succeed' })
  await world.control.payments.simulate(other.id, { outcome: 'succeed' })
  return { user, order, effective: one.id, duplicate: other.id }
}

describe.each(targets)('S-07 an order that is paid twice, over $name', (target) => {
  it.each([0, 1] as const)('4.1.2 is activated once, whichever comes first (%i)', async (first) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order, effective, duplicate } = await paidTwice(world, first)
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'paid', paid_by: effective })
    const subscriptions = (await world.parley.subscriptions.list({ user_id: user.id })).data
    expect(subscriptions).toMatchObject([{ status: 'active', payment_id: effective }])

    const [one, other] = [await world.parley.payments.get(effective), await world.parley.payments.get(duplicate)]
    expect(one).toMatchObject({ status: 'succeeded', duplicate: false })
    expect(other).toMatchObject({ status: 'succeeded', duplicate: true, late: false })
    expect(other.succeeded_at).toBe(one.succeeded_at)
    expect(await eventTypes(world, duplicate)).toContain('payment.duplicate_detected')
    expect(await eventTypes(world, effective)).not.toContain('payment.duplicate_detected')
    expect((await eventsOf(world)).filter(({ type }) => type === 'subscription.activated')).toHaveLength(1)
  })

  it.each([0, 1] as const)('4.1.2 both payments are in the books, which add up to zero (%i)', async (first) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { effective, duplicate } = await paidTwice(world, first)
    expect(await balanceOf(world, 'channel:bank_card')).toBe(59_800)
    expect(await ledgerTotals(world)).toEqual([0])
    for (const cause of [effective, duplicate]) {
      const entries = (await world.staff.ledger.list({ cause })).data.map(({ amount }) => amount.amount)
      expect(entries.toSorted((one, other) => one - other)).toEqual([-29_900, 29_900])
    }
  })

  it('4.1.2 a draft is opened for the second payment, which goes back whole and without a fee (INT-08, INT-18)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order, effective, duplicate } = await paidTwice(world, 0)
    const [draft] = (await world.parley.refunds.list({ order_id: order.id })).data
    expect(draft).toMatchObject({ status: 'draft', payment_id: duplicate, reason: 'duplicate_payment' })
    if (draft === undefined) throw new Error('There is a draft')
    expect(draft.submit_by).toBe('2026-09-03T01:00:00.000Z')

    await world.control.clock.advance({ by: 'P1D' })
    await world.parley.refunds.submit(draft.id, application(order, { reason: 'duplicate_payment' }))
    const approved = await approve(world, draft, { fault: 'none' })
    expect(approved.amount).toMatchObject({
      paid: { amount: 29_900 },
      days_used: 0,
      gross: { amount: 29_900 },
      fee: { amount: 0 },
      net: { amount: 29_900, currency: 'CNY' },
    })
    await world.control.clock.advance({ by: 'P1D' })
    expect((await world.parley.refunds.get(draft.id)).status).toBe('succeeded')

    expect(await world.parley.orders.get(order.id)).toMatchObject({
      status: 'paid',
      paid_by: effective,
      refunded_amount: { amount: 0 },
    })
    const [subscription] = (await world.parley.subscriptions.list({ user_id: user.id })).data
    expect(subscription?.status).toBe('active')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
    expect(await balanceOf(world, 'revenue')).toBe(-29_900)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('4.1.2 the same plan ordered twice: the later order goes back whole, the earlier is no duplicate (INT-05)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const first = await buyPro(world)
    await world.control.clock.advance({ by: 'PT1H' })
    const second = await buyPro(world, { user: first.user })
    const claim = { reason: 'duplicate_payment', sub_reason: 'same_plan_ordered_twice' } as const
    expect(await world.parley.refunds.preview({ order_id: first.order.id, ...claim })).toMatchObject({
      refundable: false,
      problem: 'refund_reason_unsupported',
    })
    const refund = await applyForRefund(world, second.order, claim)
    const approved = await approve(world, refund)
    expect(approved.amount).toMatchObject({ days_used: 0, gross: { amount: 29_900 }, fee: { amount: 0 } })
    expect((await world.parley.subscriptions.get(first.subscription.id)).status).toBe('active')
  })

  it('INT-18 where the policy says so, the second payment goes back by itself', async () => {
    await using world = await target.open({ parameters: { 'duplicate.auto_refund': true } })
    const { order, duplicate } = await paidTwice(world, 0)
    const [refund] = (await world.parley.refunds.list({ order_id: order.id })).data
    expect(refund).toMatchObject({ status: 'processing', payment_id: duplicate, amount: { net: { amount: 29_900 } } })
    await world.control.clock.advance({ by: 'P1D' })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
  })

  it('3.P.5 a channel that reports the same success twice is believed once', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await beginPayment(world)
    await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
    await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
    expect((await world.parley.refunds.list({ order_id: order.id })).data).toEqual([])
  })
})
