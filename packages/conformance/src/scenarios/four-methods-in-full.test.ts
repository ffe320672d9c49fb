import { describe, expect, it } from 'vitest'
import { bindAccount, fillWallet, openAccount, payingAccounts, waitingCard } from '../steps/customer.ts'
import { balanceOf } from '../steps/observe.ts'
import { buyPro, orderAndConfirm, pay } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

/** Cards of several banks and networks, credit and debit, that wait to be told unless they are magic. */
const cards = [
  { account: payingAccounts.bank_card, bank: 'icbc', network: 'unionpay', funding: 'debit' },
  { account: '6225750000000006', bank: 'cmb', network: 'unionpay', funding: 'credit' },
  { account: '6217000000000006', bank: 'ccb', network: 'unionpay', funding: 'debit' },
  { account: waitingCard, bank: 'parley_test_bank', network: 'visa', funding: 'credit' },
  { account: '4000056655665556', bank: 'parley_test_bank', network: 'visa', funding: 'debit' },
  { account: '5555555555554444', bank: 'parley_test_bank', network: 'mastercard', funding: 'credit' },
]

describe.each(targets)('the four ways to pay in full, over $name', (target) => {
  it('3.1 cards of several banks are bound and pay, credit and debit', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    for (const { account, bank, network, funding } of cards) {
      const card = await bindAccount(world, user, { type: 'bank_card', account })
      expect(card).toMatchObject({
        status: 'bound',
        card: { bank: { code: bank }, network, funding, last4: account.slice(-4), expiry: { month: 12, year: 2030 } },
      })
      const order = await orderAndConfirm(world, user)
      const payment = await pay(world, order, { payment_method_id: card.id })
      if (payment.status !== 'succeeded')
        await world.control.payments.simulate(payment.id, { outcome: 'succeed' }).result()
      expect((await world.parley.orders.get(order.id)).status).toBe('paid')
      expect((await world.parley.payments.get(payment.id)).account_label).toContain(account.slice(-4))
    }
  })

  it.each([
    ['6222020000000016', 'check digit'],
    ['4242', '12 to 19 digits'],
    ['not a number', '12 to 19 digits'],
  ])('3.1 %s is no card: the field is named, and nothing is stored', async (account, why) => {
    await using world = await target.open()
    const user = await openAccount(world)
    await expect(bindAccount(world, user, { type: 'bank_card', account })).rejects.toMatchObject({
      status: 422,
      code: 'payment_method_refused',
      problem: {
        clauses: expect.arrayContaining(['3.1']),
        errors: [{ pointer: '/account', detail: expect.stringMatching(new RegExp(`${why}|magic value`)) }],
      },
    })
    expect((await world.parley.paymentMethods.list(user.id)).data).toEqual([])
  })

  it('3.2 Alipay pays without binding; the account that paid is known, and refunds go back to it (4.4.2)', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'alipay' })
    const { id, account_label } = await pay(world, order, { payer_name: 'Li Lei' })
    expect(account_label).toBe('Alipay')
    await world.control.payments.simulate(id, { outcome: 'succeed' })
    const paid = await world.parley.payments.get(id)
    expect(paid).toMatchObject({ status: 'succeeded', payment_method_id: null, account_label: 'b***@alipay.test' })
    const refund = await world.parley.refunds.create({ order_id: order.id })
    expect(refund.destination).toMatchObject({ kind: 'original', method: 'alipay', label: paid.account_label })
  })

  it('3.2 an Alipay account that was recorded is named on the payment and on the refund', async () => {
    await using world = await target.open()
    const { order, payment } = await buyPro(world, { method: 'alipay' })
    expect(payment.account_label).toBe('p***@alipay.test')
    const { destination } = await world.parley.refunds.create({ order_id: order.id })
    expect(destination).toMatchObject({ label: payment.account_label, payment_method_id: payment.payment_method_id })
  })

  it('3.3 WeChat Pay pays once it is bound, in WeChat', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'wechat_pay' })
    await expect(pay(world, order, { payer_name: 'Li Lei' })).rejects.toMatchObject({
      code: 'method_not_bound',
      problem: { clauses: expect.arrayContaining(['3.3']) },
    })
    await bindAccount(world, user, { type: 'wechat_pay', account: payingAccounts.wechat_pay })
    expect((await pay(world, order)).next_action.type).toBe('qr_code')
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
  })

  it('3.4 the wallet pays the whole amount at once, or nothing of it', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'tencent_wallet' })
    await fillWallet(world, user, { amount: order.amount.amount - 1, currency: 'CNY' })
    await expect(pay(world, order)).rejects.toMatchObject({
      code: 'insufficient_balance',
      problem: { clauses: expect.arrayContaining(['3.4']) },
    })
    expect(await balanceOf(world, 'revenue')).toBe(0)
    await world.parley.wallet.topUp(user.id, { amount: { amount: 1, currency: 'CNY' } })
    expect(await pay(world, order)).toMatchObject({ status: 'succeeded', next_action: { type: 'none' } })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
  })
})
