import { describe, expect, it } from 'vitest'
import { bindAccount, payingAccounts, waitingCard } from '../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals, stepsOf } from '../steps/observe.ts'
import { beginPayment, pay } from '../steps/purchase.ts'
import { acceptedQuote, orderQuote, quotedTotal } from '../steps/quote.ts'
import { agreeToRenew, buyRenewing } from '../steps/renewal.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Pays at once; declines every charge of a renewal. */
const declining = '6222020000000114'

/** An order whose time ran out, and whose money comes a minute after that. */
async function paidTooLate(world: World) {
  const begun = await beginPayment(world)
  await world.control.clock.advance({ by: 'PT31M' })
  await world.control.payments.simulate(begun.payment.id, { outcome: 'succeed' })
  return begun
}

describe.each(targets)('S-14 money that comes after the order, over $name', (target) => {
  it('INT-32 is told, and never opens a subscription in silence', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order, payment } = await paidTooLate(world)
    expect(await world.parley.payments.get(payment.id)).toMatchObject({ status: 'succeeded', late: true })
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'expired', paid_by: null })
    expect(await eventTypes(world, order.id)).toEqual([
      'order.created',
      'order.confirmed',
      'order.expired',
      'order.late_payment',
    ])
    expect((await world.parley.subscriptions.list({ user_id: user.id })).data).toEqual([])
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('basic')
  })

  it('INT-32 goes back whole, without an application and without a fee', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await paidTooLate(world)
    const [refund] = (await world.parley.refunds.list({ order_id: order.id })).data
    expect(refund).toMatchObject({
      status: 'processing',
      payment_id: payment.id,
      submitted_at: null,
      amount: { gross: { amount: 29_900 }, fee: { amount: 0 }, net: { amount: 29_900 } },
      payout: { due_date: '2026-09-10' },
    })
    if (refund === undefined) throw new Error('There is a refund')
    expect(refund.decision.interpretations).toContain('INT-32')
    expect(stepsOf(refund.decision)).toContain('goes back: 29900')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)

    await world.control.clock.advance({ by: 'P1D' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(0)
    expect(await ledgerTotals(world)).toEqual([0])
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'expired', refunded_amount: { amount: 0 } })
  })

  it('INT-32 the same holds for an order that was cancelled meanwhile', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await beginPayment(world)
    await world.parley.orders.cancel(order.id)
    expect((await world.parley.payments.get(payment.id)).status).toBe('closed')
    await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
    expect(await eventTypes(world, order.id)).toContain('order.late_payment')
    expect((await world.parley.orders.get(order.id)).status).toBe('cancelled')
    expect((await world.parley.refunds.list({ order_id: order.id })).data).toHaveLength(1)
  })

  it('INT-32 pays the order after all where the policy says so', async () => {
    await using world = await target.open({ parameters: { 'order.late_payment': 'reopen' } })
    const { user, order, payment } = await paidTooLate(world)
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'paid', paid_by: payment.id })
    const subscriptions = (await world.parley.subscriptions.list({ user_id: user.id })).data
    expect(subscriptions).toMatchObject([{ status: 'active', payment_id: payment.id }])
    expect((await world.parley.refunds.list({ order_id: order.id })).data).toEqual([])
  })

  it('INT-32 2.S.3 goes back where the quote of the order was ordered again, even if the policy reopens', async () => {
    await using world = await target.open({ parameters: { 'order.late_payment': 'reopen' } })
    const quote = await acceptedQuote(world)
    const owner = { id: quote.user_id }
    const card = await bindAccount(world, owner, { type: 'bank_card', account: waitingCard })
    const begin = async () => {
      const { id, confirmation_digest } = await orderQuote(world, quote)
      const order = await world.parley.orders.confirm(id, { confirmation_digest })
      return { order, payment: await pay(world, order, { payment_method_id: card.id }) }
    }
    const first = await begin()
    await world.parley.orders.cancel(first.order.id)
    const second = await begin()
    await world.control.payments.simulate(first.payment.id, { outcome: 'succeed' })
    expect(await world.parley.orders.get(first.order.id)).toMatchObject({ status: 'cancelled', paid_by: null })
    const refunds = (await world.parley.refunds.list({ order_id: first.order.id })).data
    expect(refunds).toMatchObject([{ status: 'processing', amount: { net: quotedTotal } }])
    await world.control.payments.simulate(second.payment.id, { outcome: 'succeed' })
    expect((await world.parley.orders.get(second.order.id)).status).toBe('paid')
    expect((await world.parley.subscriptions.list({ user_id: owner.id })).data).toHaveLength(1)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('INT-32 INT-33 goes back where another order has renewed the period meanwhile, even if the policy reopens', async () => {
    await using world = await target.open({ parameters: { 'order.late_payment': 'reopen' } })
    const { user, subscription } = await buyRenewing(world, declining)
    await world.control.clock.advance({ to: '2026-10-01T07:00:00+08:00' })
    const [order] = (await world.parley.orders.list({ user_id: user.id })).data
    if (order === undefined) throw new Error('There is an order of the next period')
    const card = await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
    const slow = await pay(world, order, { payment_method_id: card.id })
    await bindAccount(world, user, { type: 'wechat_pay', account: payingAccounts.wechat_pay })
    const byWechat = await agreeToRenew(world, subscription, { method: 'wechat_pay' })
    await world.parley.subscriptions.enableAutoRenew(subscription.id, byWechat)
    await world.control.clock.advance({ by: 'PT1M' })
    const renewed = { status: 'active', period_end: '2026-11-01' }
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject(renewed)

    await world.control.payments.simulate(slow.id, { outcome: 'succeed' })
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'cancelled', paid_by: null })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject(renewed)
    const refunds = (await world.parley.refunds.list({ order_id: order.id })).data
    expect(refunds).toMatchObject([{ payment_id: slow.id, amount: { net: { amount: 29_900 }, fee: { amount: 0 } } }])
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('INT-32 the last millisecond before the end is in time', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await beginPayment(world)
    expect(order.expires_at).toBe('2026-09-01T01:30:00.000Z')
    await world.control.clock.advance({ to: '2026-09-01T01:29:59.999Z' })
    await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
    expect((await world.parley.payments.get(payment.id)).late).toBe(false)
  })
})
