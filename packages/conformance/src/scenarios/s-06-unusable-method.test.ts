import { describe, expect, it } from 'vitest'
import { bindAccount, fillWallet, openAccount, payingAccounts } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { orderAndConfirm, pay } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-06 a method that cannot pay, over $name', (target) => {
  it.each([
    { method: 'bank_card', clause: '3.1', account: payingAccounts.bank_card },
    { method: 'wechat_pay', clause: '3.3', account: payingAccounts.wechat_pay },
  ] as const)('$clause $method pays from a bound account only', async ({ method, clause, account }) => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method })
    await expect(pay(world, order)).rejects.toMatchObject({
      status: 422,
      code: 'method_not_bound',
      problem: { clauses: expect.arrayContaining([clause]) },
    })
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')

    const bound = await bindAccount(world, user, { type: method, account })
    await pay(world, order, { payment_method_id: bound.id })
    await world.control.clock.advance({ by: 'PT0S' })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
  })

  it('3.L there are four methods and no other', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = { user_id: user.id, plan_id: 'pro', interval: 'month', entry: 'purchase_page' }
    for (const method of ['cash', 'paypal', 'BANK_CARD', '']) {
      const response = await world.fetch(`${world.baseUrl}/v1/orders`, {
        method: 'POST',
        headers: { authorization: `Bearer ${world.keys.secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...order, method }),
      })
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        code: 'payment_method_not_supported',
        clauses: ['3.L'],
        errors: [{ pointer: '/method', detail: 'Expected one of: bank_card, alipay, wechat_pay, tencent_wallet.' }],
      })
    }
  })

  it('3.1 a card that the channel refuses to bind does not pay', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: '6222020000000056' })
    expect(card).toMatchObject({ status: 'invalid', failure: { code: 'account_refused', channel_code: '14' } })
    const order = await orderAndConfirm(world, user)
    await expect(pay(world, order, { payment_method_id: card.id })).rejects.toMatchObject({ code: 'method_not_bound' })
    expect(await eventTypes(world, card.id)).toEqual(['payment_method.binding_started', 'payment_method.invalid'])
  })

  it('3.1 an account that was unbound does not pay', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    await world.parley.paymentMethods.unbind(card.id)
    const order = await orderAndConfirm(world, user)
    await expect(pay(world, order, { payment_method_id: card.id })).rejects.toMatchObject({ code: 'method_not_bound' })
  })

  it('3.1 a card whose number is wrong is not even sent to the channel', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const bind = bindAccount(world, user, { type: 'bank_card', account: '6222020000000016' })
    await expect(bind).rejects.toMatchObject({ status: 422, code: 'payment_method_refused' })
  })

  it('3.4 the wallet pays once it is opened and covers the whole amount', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'tencent_wallet' })
    await expect(pay(world, order)).rejects.toMatchObject({
      code: 'wallet_not_opened',
      problem: { clauses: expect.arrayContaining(['3.4']) },
    })
    await fillWallet(world, user, { amount: 29_899, currency: 'CNY' })
    await expect(pay(world, order)).rejects.toMatchObject({
      code: 'insufficient_balance',
      problem: { clauses: expect.arrayContaining(['3.4']), detail: expect.stringContaining('lacks 1 ') },
    })
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
    expect((await world.parley.wallet.get(user.id)).balance.amount).toBe(29_899)

    await world.parley.wallet.topUp(user.id, { amount: { amount: 1, currency: 'CNY' } })
    expect((await pay(world, order)).status).toBe('succeeded')
    expect((await world.parley.wallet.get(user.id)).balance.amount).toBe(0)
  })

  it('3.4 a wallet is opened once, and filled in its own currency', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    await fillWallet(world, user, { amount: 100, currency: 'CNY' })
    await expect(world.parley.wallet.open(user.id)).rejects.toMatchObject({ status: 409, code: 'wallet_already_open' })
    const dollars = world.parley.wallet.topUp(user.id, { amount: { amount: 100, currency: 'USD' } })
    await expect(dollars).rejects.toMatchObject({ status: 422, code: 'currency_mismatch' })
    expect((await world.parley.wallet.get(user.id)).balance).toEqual({ amount: 100, currency: 'CNY' })
  })
})
