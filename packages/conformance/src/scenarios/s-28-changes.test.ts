import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro, orderPro, pay } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { buyRenewing } from '../steps/renewal.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

const means = { method: 'bank_card', entry: 'personal_center' } as const
const midMonth = '2026-09-16T12:00:00+08:00'

/** Confirms and pays the order of a change from the account that bought the subscription. */
async function settle(world: World, order: Schemas['Order'] | null, card: string | null): Promise<Schemas['Order']> {
  if (order === null) throw new Error('The change has no order to be paid')
  const confirmed = await world.parley.orders.confirm(order.id, { confirmation_digest: order.confirmation_digest })
  if (confirmed.status === 'awaiting_payment') {
    await pay(world, confirmed, card === null ? {} : { payment_method_id: card })
    await world.control.clock.advance({ by: 'PT0S' })
  }
  return world.parley.orders.get(order.id)
}

describe.each(targets)('S-28 changes of plan and seats, over $name', (target) => {
  it('INT-34 seats are added now, for the difference of the days that are left', async () => {
    await using world = await target.open()
    const { user, payment, subscription } = await buyPro(world)
    await world.control.clock.advance({ to: midMonth })
    const preview = await world.parley.subscriptions.previewChange(subscription.id, { seats: 2 })
    expect(preview).toMatchObject({ effect: 'paid', days_total: 30, days_left: 15, amount: { amount: 14_950 } })
    const { order, effect } = await world.parley.subscriptions.change(subscription.id, { seats: 2, ...means })
    expect(effect).toBe('paid')
    expect(order).toMatchObject({
      purpose: 'change',
      lines: preview.lines,
      amount: preview.amount,
      decision: preview.decision,
    })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ seats: 1 })
    expect(await settle(world, order, payment.payment_method_id)).toMatchObject({ status: 'paid' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      seats: 2,
      period_start: '2026-09-01',
      period_end: '2026-10-01',
    })
    expect((await world.parley.subscriptions.list({ user_id: user.id })).data).toHaveLength(1)
    expect(await eventTypes(world, subscription.id)).toContain('subscription.updated')
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))
  })

  it('INT-34 fewer seats wait for the next period, and are in its renewal', async () => {
    await using world = await target.open()
    const { subscription, payment } = await buyRenewing(world)
    const more = await world.parley.subscriptions.change(subscription.id, { seats: 3, ...means })
    await settle(world, more.order, payment.payment_method_id)
    const planned = await world.parley.subscriptions.change(subscription.id, { seats: 2, ...means })
    expect(planned).toMatchObject({
      effect: 'scheduled',
      order: null,
      subscription: { seats: 3, scheduled_change: { seats: 2, effective_on: '2026-10-01' } },
    })
    const again = world.parley.subscriptions.change(subscription.id, { seats: 4, ...means })
    await expect(again).rejects.toMatchObject({ status: 409, code: 'change_already_scheduled' })
    await world.control.clock.advance({ to: '2026-10-01T07:00:00+08:00' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      seats: 2,
      scheduled_change: null,
      period_end: '2026-11-01',
    })
    expect((await eventTypes(world, subscription.id)).slice(-2)).toEqual([
      'subscription.renewed',
      'subscription.change_applied',
    ])
  })

  it('3.P.3 the order of a change takes another method, and nothing else', async () => {
    await using world = await target.open()
    const { subscription } = await buyPro(world)
    await world.control.clock.advance({ to: midMonth })
    const { order } = await world.parley.subscriptions.change(subscription.id, { seats: 2, ...means })
    const id = order?.id ?? ''
    await expect(world.parley.orders.update(id, { seats: 9 })).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ pointer: '/seats', code: 'fixed' }] },
    })
    const changed = await world.parley.orders.update(id, { method: 'alipay' })
    expect(changed).toMatchObject({ method: 'alipay', amount: { amount: 14_950 }, lines: order?.lines })
    expect(changed.confirmation_digest).not.toBe(order?.confirmation_digest)
  })

  it('INT-34 what is planned, or not paid yet, is taken back', async () => {
    await using world = await target.open()
    const { subscription } = await buyPro(world, { order: { seats: 2 } })
    const { subscriptions, orders } = world.parley
    await expect(subscriptions.cancelChange(subscription.id)).rejects.toMatchObject({ code: 'no_change_scheduled' })
    await subscriptions.change(subscription.id, { seats: 1, ...means })
    expect(await subscriptions.cancelChange(subscription.id)).toMatchObject({ seats: 2, scheduled_change: null })
    const { order } = await subscriptions.change(subscription.id, { seats: 5, ...means })
    await subscriptions.cancelChange(subscription.id)
    expect(await orders.get(order?.id ?? '')).toMatchObject({ status: 'cancelled' })
    expect(await subscriptions.get(subscription.id)).toMatchObject({ seats: 2 })
  })

  it('INT-31 a downgrade with credit goes to the service credit, and pays for the next order', async () => {
    await using world = await target.open({ parameters: { 'change.downgrade': 'credit' } })
    const { user, subscription, order } = await buyPro(world, { order: { seats: 2 } })
    await world.control.clock.advance({ to: midMonth })
    const changed = await world.parley.subscriptions.change(subscription.id, { seats: 1, ...means })
    expect(changed).toMatchObject({ effect: 'credited', order: null, subscription: { seats: 1 } })
    expect((await world.parley.serviceCredit.get(user.id)).balances).toEqual([{ amount: 14_950, currency: 'CNY' }])
    const center = await world.parley.personalCenter.get(user.id)
    expect(center.balances).toEqual({ wallet_balance: null, service_credit: [{ amount: 14_950, currency: 'CNY' }] })
    // 598.00 × 14 ÷ 30 = 279.07, less what the credit paid of those days: 149.50 × 14 ÷ 15 = 139.53.
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    expect(preview.amount).toMatchObject({ gross: { amount: 13_953 } })

    const next = await orderPro(world, user, { use_service_credit: true })
    expect(next).toMatchObject({ service_credit: { amount: 14_950 }, amount: { amount: 14_950 } })
    expect((await world.parley.serviceCredit.get(user.id)).balances).toEqual([{ amount: 0, currency: 'CNY' }])
    await world.parley.orders.cancel(next.id)
    expect((await world.parley.serviceCredit.get(user.id)).balances).toEqual([{ amount: 14_950, currency: 'CNY' }])
    const kinds = (await world.parley.serviceCredit.listEntries(user.id)).data.map(({ kind }) => kind)
    expect(kinds).toEqual(['credit_returned', 'credit_reserved', 'credit_granted'])
  })

  it('4.4.1 seats that were added, paid for and given up for credit are not refunded as money besides', async () => {
    await using world = await target.open({ parameters: { 'change.downgrade': 'credit' } })
    const { subscription, order, payment } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T12:00:00+08:00' })
    // Two seats more for 20 of 30 days: 598.00 × 20 ÷ 30 = 398.67, each of the two lines rounded.
    const more = await world.parley.subscriptions.change(subscription.id, { seats: 3, ...means })
    await settle(world, more.order, payment.payment_method_id)
    await world.control.clock.advance({ to: midMonth })
    await world.parley.subscriptions.change(subscription.id, { seats: 1, ...means })
    await world.control.clock.advance({ to: '2026-09-21T12:00:00+08:00' })
    const grossOf = async (id: string) => {
      const { decision } = await world.parley.refunds.preview({ order_id: id, reason: 'user_cancelled' })
      return decision.steps.find(({ label }) => label === 'goes back')?.value
    }
    // Nine of 30 days of the one seat that is left: 89.70 less 0.54. Of the two seats the credit gave all back.
    expect(await grossOf(order.id)).toBe(8_970 - 54)
    expect(Number(await grossOf(more.order?.id ?? ''))).toBeLessThanOrEqual(1)
  })

  it('INT-34 the refund of an earlier change leaves a later one', async () => {
    await using world = await target.open()
    const { subscription, payment } = await buyPro(world)
    await world.control.clock.advance({ to: midMonth })
    const first = await world.parley.subscriptions.change(subscription.id, { seats: 2, ...means })
    const paid = await settle(world, first.order, payment.payment_method_id)
    const second = await world.parley.subscriptions.change(subscription.id, { seats: 5, ...means })
    await settle(world, second.order, payment.payment_method_id)
    await approve(world, await applyForRefund(world, paid))
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ status: 'active', seats: 4 })
  })

  it('INT-31 credit that covers a whole order pays it once it is confirmed', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    await world.staff.serviceCredit.grant(user.id, { amount: { amount: 40_000, currency: 'CNY' }, reason: 'Goodwill' })
    const order = await orderPro(world, user, { use_service_credit: true })
    expect(order).toMatchObject({ amount: { amount: 0 }, service_credit: { amount: 29_900 } })
    const paid = await world.parley.orders.confirm(order.id, { confirmation_digest: order.confirmation_digest })
    expect(paid).toMatchObject({ status: 'paid', paid_by: null })
    const [subscription] = (await world.parley.subscriptions.list({ user_id: user.id })).data
    expect(subscription).toMatchObject({ status: 'active', order_id: order.id, payment_id: null })
    expect(await balanceOf(world, `service_credit:${user.id}`)).toBe(-10_100)
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))
    const refund = world.parley.refunds.create({ order_id: order.id })
    await expect(refund).rejects.toMatchObject({ status: expect.any(Number) })
    const dollars = { amount: { amount: 100, currency: 'USD' }, reason: 'Goodwill' }
    const wrong = world.staff.serviceCredit.grant(user.id, dollars)
    await expect(wrong).rejects.toMatchObject({ status: 422, code: 'currency_mismatch' })
  })

  it('INT-31 two orders that want the same credit: what the first took the second has not', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    await world.staff.serviceCredit.grant(user.id, { amount: { amount: 10_000, currency: 'CNY' }, reason: 'Goodwill' })
    const both = await Promise.all([1, 2].map(() => orderPro(world, user, { use_service_credit: true })))
    const taken = both.map(({ service_credit }) => service_credit.amount)
    expect(taken.toSorted((one, other) => one - other)).toEqual([0, 10_000])
    const [poor] = both.filter(({ service_credit }) => service_credit.amount === 0)
    const changed = await world.parley.orders.update(poor?.id ?? '', { seats: 2 })
    expect(changed).toMatchObject({ service_credit: { amount: 0 }, amount: { amount: 59_800 } })
  })

  it('INT-34 seats are given to others, who may use the plan; no fewer are kept than are used', async () => {
    await using world = await target.open()
    const { user, subscription } = await buyPro(world, { order: { seats: 2 } })
    const member = await openAccount(world)
    const { subscriptions, entitlements } = world.parley
    await subscriptions.assignSeat(subscription.id, { user_id: member.id })
    expect(await entitlements.get(member.id)).toMatchObject({
      plan_id: 'pro',
      sources: [{}, { kind: 'seat', seats: 1 }],
    })
    expect((await subscriptions.listSeats(subscription.id)).data).toMatchObject([{ user_id: member.id }])
    const assign = (user_id: string) => subscriptions.assignSeat(subscription.id, { user_id })
    await expect(assign(member.id)).rejects.toMatchObject({ status: 409, code: 'seat_already_assigned' })
    await expect(assign(user.id)).rejects.toMatchObject({ code: 'seat_already_assigned' })
    await expect(assign((await openAccount(world)).id)).rejects.toMatchObject({ status: 409, code: 'no_seat_left' })
    await expect(assign('usr_none')).rejects.toMatchObject({ status: 422 })
    const fewer = subscriptions.change(subscription.id, { seats: 1, ...means })
    await expect(fewer).rejects.toMatchObject({
      status: 422,
      code: 'seats_below_use',
      problem: { errors: [{ pointer: '/seats' }] },
    })
    await subscriptions.unassignSeat(subscription.id, member.id)
    expect(await entitlements.get(member.id)).toMatchObject({ plan_id: 'basic' })
    await expect(subscriptions.unassignSeat(subscription.id, member.id)).rejects.toMatchObject({ status: 404 })
    await world.control.clock.advance({ to: '2026-10-02T00:00:00Z' })
    await expect(assign(member.id)).rejects.toMatchObject({ status: 409, code: 'invalid_transition' })
  })

  it('2.E a change that cannot be says why, and changes nothing', async () => {
    await using world = await target.open()
    const { subscription } = await buyPro(world)
    const change = (wish: object) => world.parley.subscriptions.change(subscription.id, { ...wish, ...means })
    await expect(change({ seats: 1 })).rejects.toMatchObject({ code: 'change_changes_nothing' })
    await expect(change({ interval: 'year', at: 'now' })).rejects.toMatchObject({ code: 'change_not_immediate' })
    await expect(change({ plan_id: 'flagship', tier: 'flagship_tailored' })).rejects.toMatchObject({
      code: 'quote_required',
    })
    await expect(change({ plan_id: 'basic' })).rejects.toMatchObject({ code: 'plan_not_purchasable' })
    expect(await world.parley.subscriptions.get(subscription.id)).toEqual(subscription)
  })

  it('4.3.1 the refund of a change takes the change back, and no more', async () => {
    await using world = await target.open()
    const { subscription, payment } = await buyPro(world)
    const { order } = await world.parley.subscriptions.change(subscription.id, { seats: 2, ...means })
    const paid = await settle(world, order, payment.payment_method_id)
    const refund = await world.parley.refunds.create({ order_id: paid.id })
    await world.parley.refunds.submit(refund.id, {
      channel: 'client',
      reason: 'user_cancelled',
      statement: 'One seat is enough.',
      order_information: { order_id: paid.id, paid: paid.amount },
    })
    await world.staff.refunds.startReview(refund.id)
    await world.staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ status: 'active', seats: 1 })
  })
})

describe.each(targets)('INT-34 two changes of one subscription, over $name', (target) => {
  it('at the same moment: one is made, the other finds it waiting, in whichever order they come', async () => {
    await using world = await target.open()
    for (const order of [
      [2, 3],
      [3, 2],
    ] as const) {
      const { subscription } = await buyPro(world)
      const results = await Promise.all(
        order.map((seats) => world.parley.subscriptions.change(subscription.id, { seats, ...means }).result()),
      )
      expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true])
      const refused = results.find(({ ok }) => !ok)
      expect(refused).toMatchObject({ problem: { code: 'change_already_scheduled' } })
    }
  })

  it('one paid after the period it was for has ended goes back whole', async () => {
    await using world = await target.open()
    const { subscription, payment } = await buyRenewing(world)
    await world.control.clock.advance({ to: '2026-10-01T06:50:00+08:00' })
    const { order } = await world.parley.subscriptions.change(subscription.id, { seats: 2, ...means })
    await world.control.clock.advance({ to: '2026-10-01T07:00:00+08:00' })
    expect(await world.parley.orders.get(order?.id ?? '')).toMatchObject({ status: 'cancelled' })
    await expect(settle(world, order, payment.payment_method_id)).rejects.toMatchObject({ status: 409 })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ seats: 1, period_end: '2026-11-01' })
  })
})
