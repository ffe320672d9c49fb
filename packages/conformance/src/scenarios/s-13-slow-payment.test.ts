import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes } from '../steps/observe.ts'
import { beginPayment, orderAndConfirm, pay } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-13 a payment that takes its time, over $name', (target) => {
  it('3.P.4 a payer who is still typing has neither paid nor failed', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const account = await bindAccount(world, user, { type: 'wechat_pay', account: 'gives-up@wechat.test' })
    const order = await orderAndConfirm(world, user, { method: 'wechat_pay' })
    const { id, next_action } = await pay(world, order, { payment_method_id: account.id })
    expect(next_action.type).toBe('qr_code')
    expect(await world.parley.payments.get(id)).toMatchObject({ status: 'processing', failure: null })
    await world.control.clock.advance({ by: 'PT1M59S' })
    expect((await world.parley.payments.get(id)).status).toBe('processing')
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
    await expect(world.parley.orders.cancel(order.id)).rejects.toMatchObject({
      status: 409,
      code: 'payment_in_progress',
    })
  })

  it('3.P.4 a failed attempt leaves the order payable, and another one pays it', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const slow = await bindAccount(world, user, { type: 'wechat_pay', account: 'gives-up@wechat.test' })
    const other = await bindAccount(world, user, { type: 'wechat_pay', account: payingAccounts.wechat_pay })
    const order = await orderAndConfirm(world, user, { method: 'wechat_pay' })
    const { id } = await pay(world, order, { payment_method_id: slow.id })
    await world.control.clock.advance({ by: 'PT2M' })
    expect(await world.parley.payments.get(id)).toMatchObject({
      status: 'failed',
      failure: {
        code: 'channel_refused',
        reason: 'timed_out',
        advice: 'ask_payer',
        channel_code: 'USERPAYING_TIMEOUT',
      },
    })
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
    expect(await eventTypes(world, id)).toEqual([
      'payment.created',
      'payment.requires_action',
      'payment.processing',
      'payment.failed',
    ])

    const second = await pay(world, order, { payment_method_id: other.id })
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'paid', paid_by: second.id })
    expect(await balanceOf(world, 'channel:wechat_pay')).toBe(29_900)
  })

  it('3.P.4 a payment that is revoked while the payer types moves no money, and the order stays payable', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const account = await bindAccount(world, user, { type: 'wechat_pay', account: 'revokes@wechat.test' })
    const order = await orderAndConfirm(world, user, { method: 'wechat_pay' })
    const { id } = await pay(world, order, { payment_method_id: account.id })
    await world.control.clock.advance({ by: 'PT2M' })
    expect(await world.parley.payments.get(id)).toMatchObject({
      status: 'revoked',
      failure: { code: 'revoked', channel_code: 'REVOKED', reason: 'cancelled_by_payer', advice: 'ask_payer' },
    })
    expect((await eventTypes(world, id)).slice(-2)).toEqual(['payment.processing', 'payment.revoked'])
    expect(await world.control.payments.getTrade(id)).toMatchObject({ state: 'revoked' })
    expect(await balanceOf(world, 'channel:wechat_pay')).toBe(0)
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
  })

  it('3.P.4 a payment that nobody has begun cannot be revoked', async () => {
    await using world = await target.open()
    const { payment } = await beginPayment(world)
    await expect(world.control.payments.simulate(payment.id, { outcome: 'revoke' })).rejects.toMatchObject({
      status: 409,
      code: 'trade_not_open',
      problem: { state: 'unpaid' },
    })
    expect((await world.parley.payments.get(payment.id)).status).toBe('requires_action')
  })

  it('3.P.4 another method takes an order that was confirmed for it', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const slow = await bindAccount(world, user, { type: 'wechat_pay', account: 'gives-up@wechat.test' })
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const order = await orderAndConfirm(world, user, { method: 'wechat_pay' })
    await pay(world, order, { payment_method_id: slow.id })
    await world.control.clock.advance({ by: 'PT2M' })
    const byCard = pay(world, order, { method: 'bank_card', payment_method_id: card.id })
    await expect(byCard).rejects.toMatchObject({ code: 'confirmation_stale' })

    const confirmed = await orderAndConfirm(world, user)
    const { id } = await pay(world, confirmed, { payment_method_id: card.id })
    expect(await world.parley.orders.get(confirmed.id)).toMatchObject({ status: 'paid', paid_by: id })
  })

  it.each([
    { account: '6222020000000023', code: '51' },
    { account: '6222020000000031', code: '41' },
    { account: '6222020000000049', code: '1A' },
  ])('3.1 a card that declines with $code says so', async ({ account, code }) => {
    await using world = await target.open()
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account })
    const order = await orderAndConfirm(world, user)
    const { id } = await pay(world, order, { payment_method_id: card.id })
    await world.control.clock.advance({ by: 'PT0S' })
    const { failure } = await world.parley.payments.get(id)
    expect(failure).toMatchObject({ code: 'channel_refused', channel_code: code })
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
  })

  it('3.P.4 a payment that the channel takes back moves no money', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await beginPayment(world)
    await world.control.payments.simulate(payment.id, { outcome: 'start' })
    await world.control.payments.simulate(payment.id, { outcome: 'revoke' })
    expect(await world.parley.payments.get(payment.id)).toMatchObject({
      status: 'revoked',
      failure: { code: 'revoked' },
    })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(0)
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
  })
})
