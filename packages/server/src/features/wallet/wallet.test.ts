import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'
import type { Checkout } from '../../testing/checkout.ts'

const path = (s: Checkout) => `/v1/users/${s.user.id}/wallet`
const topUp = (s: Checkout, amount: object) => s.t.call('POST', `${path(s)}/top_ups`, { body: { amount } })
const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const told = (events: string[]) => events.filter((type) => type.startsWith('wallet.') || type === 'balance.changed')

describe('opening', () => {
  it('3.4 opens an empty wallet in the currency of the region, once', async () => {
    await using s = await createCheckout()
    expect((await s.t.call('GET', path(s))).status).toBe(404)
    const opened = await s.t.call('POST', path(s))
    expect(opened).toMatchObject({
      status: 201,
      body: { status: 'opened', balance: yuan(0), opened_at: '2026-09-01T01:00:00.000Z' },
    })
    expect(await s.get(path(s))).toEqual(opened.body)
    expect(await s.t.call('POST', path(s))).toMatchObject({
      status: 409,
      body: { code: 'wallet_already_open', clauses: ['3.4'] },
    })
    expect(told(await s.events())).toEqual(['wallet.opened'])
  })
})

describe('topping up', () => {
  it('3.4 adds to the balance out of the ledger', async () => {
    await using s = await createCheckout()
    await s.t.call('POST', path(s))
    expect(await topUp(s, yuan(30_000))).toMatchObject({
      status: 201,
      body: { amount: yuan(30_000), balance: yuan(30_000) },
    })
    const { body } = await topUp(s, yuan(500))
    expect(body.balance).toEqual(yuan(30_500))
    expect(await s.get(path(s))).toMatchObject({ balance: yuan(30_500) })
    expect(told(await s.events()).slice(-2)).toEqual(['wallet.credited', 'balance.changed'])
    expect((await s.get(`/backoffice/v1/ledger?cause=${body.id}`)).data).toMatchObject([
      { kind: 'wallet_top_up', account: 'outside', amount: yuan(500) },
      { kind: 'wallet_top_up', account: `wallet:${s.user.id}`, amount: yuan(-500) },
    ])
  })

  it.each([
    [{ amount: 100, currency: 'USD' }, 'currency_mismatch'],
    [yuan(0), 'validation_failed'],
  ])('3.4 refuses %j with %s', async (amount, code) => {
    await using s = await createCheckout()
    await s.t.call('POST', path(s))
    expect(await topUp(s, amount)).toMatchObject({ status: 422, body: { code } })
    expect(await s.get(path(s))).toMatchObject({ balance: yuan(0) })
  })

  it('3.4 answers 404 where no wallet was opened', async () => {
    await using s = await createCheckout()
    expect(await topUp(s, yuan(100))).toMatchObject({ status: 404, body: { clauses: ['3.4'] } })
  })
})

describe('paying', () => {
  it('3.4 pays at once from the balance, and the rest follows in the same call (S-02)', async () => {
    await using s = await createCheckout()
    await s.t.call('POST', path(s))
    await topUp(s, yuan(30_000))
    const order = await s.order({ method: 'tencent_wallet' })
    const paid = await s.pay(order)
    expect(paid).toMatchObject({
      status: 201,
      body: {
        status: 'succeeded',
        next_action: { type: 'none' },
        account_label: 'Tencent Wallet',
        payment_method_id: null,
      },
    })
    expect(await s.get(path(s))).toMatchObject({ balance: yuan(100) })
    const events = await s.events()
    expect(events.slice(events.indexOf('payment.created'))).toEqual([
      'payment.created',
      'wallet.debited',
      'balance.changed',
      'payment.succeeded',
      'order.paid',
      'subscription.activated',
      'entitlements.changed',
    ])
    expect((await s.get(`/backoffice/v1/ledger?cause=${paid.body.id}`)).data).toMatchObject([
      { kind: 'payment', account: 'revenue', amount: yuan(-29_900) },
      { kind: 'payment', account: `wallet:${s.user.id}`, amount: yuan(29_900) },
    ])
  })

  it('3.4 shows the balance before and after in the event', async () => {
    await using s = await createCheckout()
    await s.t.call('POST', path(s))
    await topUp(s, yuan(30_000))
    await s.pay(await s.order({ method: 'tencent_wallet' }))
    const { data } = await s.get('/v1/events?limit=100')
    expect(data.find(({ type }: { type: string }) => type === 'wallet.debited').data).toMatchObject({
      object: { object: 'wallet', balance: yuan(100) },
      previous: { balance: yuan(30_000) },
    })
  })

  it('3.4 two payments at once cannot both take the same balance', async () => {
    await using s = await createCheckout()
    await s.t.call('POST', path(s))
    await topUp(s, yuan(30_000))
    const orders = [await s.order({ method: 'tencent_wallet' }), await s.order({ method: 'tencent_wallet' })]
    const paid = await Promise.all(orders.map((order) => s.pay(order)))
    expect(new Set(paid.map(({ status }) => status))).toEqual(new Set([201, 422]))
    expect(await s.get(path(s))).toMatchObject({ balance: yuan(100) })
  })
})
