import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'

const tail = (events: string[], from: string) => events.slice(events.indexOf(from))

describe('paying by channel', () => {
  it('3.1, 3.P.5 a bound card pays, and the rest follows by itself, in this order (S-02)', async () => {
    await using s = await createCheckout()
    const card = await s.bind('bank_card')
    const order = await s.order()
    const paid = await s.pay(order, { payment_method_id: card, amount: order.amount })
    expect(paid).toMatchObject({
      status: 201,
      body: {
        status: 'requires_action',
        order_id: order.id,
        payment_method_id: card,
        account_label: '•••• 4242',
        amount: { amount: 29_900, currency: 'CNY' },
        next_action: { type: 'redirect' },
        late: false,
        duplicate: false,
      },
    })
    await s.t.settle()
    expect(s.t.channels.calls.opened).toMatchObject([
      { payment_id: paid.body.id, order_id: order.id, amount: order.amount, account_token: 'tok_4242424242424242' },
    ])
    await s.report(paid.body, { outcome: 'processing' })
    await s.report(paid.body, { outcome: 'succeeded', amount: order.amount })
    expect(tail(await s.events(), 'payment.created')).toEqual([
      'payment.created',
      'payment.requires_action',
      'payment.processing',
      'payment.succeeded',
      'order.paid',
      'subscription.activated',
      'entitlements.changed',
    ])
    expect(await s.get(`/v1/payments/${paid.body.id}`)).toMatchObject({
      status: 'succeeded',
      succeeded_at: '2026-09-01T01:00:00.000Z',
      next_action: { type: 'none' },
    })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'paid', paid_by: paid.body.id })
  })

  it('3.1 pays from the only bound account where none is named', async () => {
    await using s = await createCheckout()
    const card = await s.bind('bank_card')
    expect((await s.pay(await s.order())).body).toMatchObject({ payment_method_id: card })
    await s.bind('bank_card', '5555555555554444')
    expect(await s.pay(await s.order())).toMatchObject({ status: 422, body: { code: 'method_not_bound' } })
  })

  it('3.2 Alipay pays unbound, in the name that the payer gives', async () => {
    await using s = await createCheckout()
    const paid = await s.pay(await s.order({ method: 'alipay' }), { payer_name: 'Li Wei' })
    expect(paid).toMatchObject({ status: 201, body: { account_label: 'Alipay', payment_method_id: null } })
    expect(JSON.stringify(paid.body)).not.toContain('Li Wei')
  })

  it('3.P.4 tells the channel again after a call that failed', async () => {
    await using s = await createCheckout()
    const { body: payment } = await s.pay(await s.order({ method: 'alipay' }))
    s.t.channels.failNext = true
    await s.t.settle()
    expect(s.t.channels.calls.opened).toEqual([])
    await s.t.advanceTo(s.t.now() + 60_000)
    expect(s.t.channels.calls.opened.map(({ payment_id }) => payment_id)).toEqual([payment.id])
  })
})

describe('refusals leave the order payable', () => {
  it('3.P.4 before confirmation, and with another confirmation than the last (S-05)', async () => {
    await using s = await createCheckout()
    const body = { user_id: s.user.id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' }
    const { body: order } = await s.t.call('POST', '/v1/orders', { body })
    expect(await s.pay(order)).toMatchObject({
      status: 422,
      body: { code: 'confirmation_required', clauses: ['3.P.4'] },
    })
    const confirmed = await s.order({ method: 'alipay' })
    expect(await s.pay(confirmed, { confirmation_digest: 'old' })).toMatchObject({
      status: 422,
      body: { code: 'confirmation_stale' },
    })
    expect(await s.pay(confirmed, { method: 'bank_card' })).toMatchObject({
      status: 422,
      body: { code: 'confirmation_stale' },
    })
    expect(await s.pay(confirmed, { amount: { amount: 1, currency: 'CNY' } })).toMatchObject({
      status: 422,
      body: { code: 'amount_mismatch', clauses: expect.arrayContaining(['2.E']) },
    })
    expect((await s.get('/v1/payments')).data).toEqual([])
    expect((await s.pay(confirmed)).status).toBe(201)
  })

  it('3.1, 3.3, 3.4 without a bound card, a bound WeChat Pay account, a wallet or its balance (S-06)', async () => {
    await using s = await createCheckout()
    expect(await s.pay(await s.order())).toMatchObject({ status: 422, body: { code: 'method_not_bound' } })
    expect(await s.pay(await s.order({ method: 'wechat_pay' }))).toMatchObject({
      status: 422,
      body: { code: 'method_not_bound' },
    })
    const order = await s.order({ method: 'tencent_wallet' })
    expect(await s.pay(order)).toMatchObject({ status: 422, body: { code: 'wallet_not_opened' } })
    await s.t.call('POST', `/v1/users/${s.user.id}/wallet`)
    expect(await s.pay(order)).toMatchObject({
      status: 422,
      body: {
        code: 'insufficient_balance',
        decision: { steps: expect.arrayContaining([{ label: 'balance after payment', value: -29_900, unit: 'fen' }]) },
      },
    })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'awaiting_payment' })
  })

  it('names the field of an account that is not there', async () => {
    await using s = await createCheckout()
    expect(await s.pay(await s.order(), { payment_method_id: 'pm_none' })).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', errors: [{ pointer: '/payment_method_id', code: 'not_found' }] },
    })
  })

  it('3.P.4 a failed attempt is followed by another that pays (S-13)', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const first = (await s.pay(order)).body
    await s.report(first, { outcome: 'processing' })
    await s.report(first, { outcome: 'failed', channel_code: 'NOTENOUGH' })
    expect(await s.get(`/v1/payments/${first.id}`)).toMatchObject({
      status: 'failed',
      failure: { code: 'channel_refused', channel_code: 'NOTENOUGH' },
    })
    const second = (await s.pay(order)).body
    await s.report(second, { outcome: 'succeeded' })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'paid', paid_by: second.id })
  })

  it.each([
    { amount: 29_899, currency: 'CNY' },
    { amount: 29_901, currency: 'CNY' },
    { amount: 29_900, currency: 'USD' },
  ])('2.E an amount or a currency that the channel makes up pays nothing: %j', async (amount) => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const { body: payment } = await s.pay(order)
    await s.report(payment, { outcome: 'succeeded', amount })
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({
      status: 'failed',
      failure: { code: 'amount_mismatch' },
    })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'awaiting_payment' })
  })
})

describe('the account that paid', () => {
  it('3.2 is told by Alipay with its success, and is where a refund goes back to (4.4.2)', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const { body: payment } = await s.pay(order, { payer_name: 'Li Wei' })
    expect(payment).toMatchObject({ account_label: 'Alipay', payment_method_id: null })
    await s.report(payment, { outcome: 'succeeded', payer_label: 'l***@alipay.test' })
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({ account_label: 'l***@alipay.test' })
    const refund = await s.t.call('POST', '/v1/refunds', { body: { order_id: order.id } })
    expect(refund.body.destination).toMatchObject({ kind: 'original', method: 'alipay', label: 'l***@alipay.test' })
  })

  it('3.2 is the one that was named, whatever the channel calls it', async () => {
    await using s = await createCheckout()
    const account = await s.bind('alipay', 'li.wei')
    const { body: payment } = await s.pay(await s.order({ method: 'alipay' }), { payment_method_id: account })
    await s.report(payment, { outcome: 'succeeded', payer_label: 'x***@alipay.test' })
    const { account_label, payment_method_id } = await s.get(`/v1/payments/${payment.id}`)
    expect([account_label, payment_method_id]).toEqual([payment.account_label, account])
  })
})

describe('money that comes twice or late', () => {
  it('3.P.5 a report told twice changes nothing', async () => {
    await using s = await createCheckout()
    const { payment } = await s.buy()
    const before = await s.events()
    await s.report(payment, { outcome: 'succeeded' })
    await s.report(payment, { outcome: 'failed' })
    expect(await s.events()).toEqual(before)
    expect(await s.get(`/v1/payments/${payment.id}`)).toEqual(payment)
  })

  it('4.1.2 two payments of one order activate once, and the second is marked (S-07)', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const [one, two] = [(await s.pay(order)).body, (await s.pay(order)).body]
    await s.report(two, { outcome: 'succeeded' })
    await s.report(one, { outcome: 'succeeded' })
    const events = await s.events()
    expect(events.filter((type) => type === 'subscription.activated')).toHaveLength(1)
    expect(events.slice(events.lastIndexOf('entitlements.changed') + 1).slice(0, 2)).toEqual([
      'payment.succeeded',
      'payment.duplicate_detected',
    ])
    expect(await s.get(`/v1/payments/${one.id}`)).toMatchObject({ status: 'succeeded', duplicate: true, late: false })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'paid', paid_by: two.id })
    expect((await s.get('/backoffice/v1/ledger/trial_balance')).accounts).toContainEqual({
      account: 'channel:alipay',
      balance: { amount: 59_800, currency: 'CNY' },
    })
  })

  it('INT-32 an order that expires takes its open trade with it (S-14)', async () => {
    await using s = await createCheckout()
    const { body: payment } = await s.pay(await s.order({ method: 'alipay' }))
    const fired = await s.t.advanceTo('2026-09-01T01:30:00Z')
    expect(fired.map(({ kind }) => kind)).toEqual(['payment.open_trade', 'order.expire', 'payment.close_trade'])
    expect(s.t.channels.calls.closed).toEqual([payment.id])
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({ status: 'closed' })
  })

  it('INT-32 money after that is late, and opens nothing (S-14)', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const { body: payment } = await s.pay(order)
    await s.t.advanceTo('2026-09-01T01:30:00Z')
    await s.report(payment, { outcome: 'succeeded' })
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({
      status: 'succeeded',
      late: true,
      duplicate: false,
    })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'expired', paid_by: null })
    expect(tail(await s.events(), 'payment.closed').slice(1, 3)).toEqual(['payment.succeeded', 'order.late_payment'])
    expect((await s.get('/v1/subscriptions')).data).toEqual([])
  })

  it('INT-32 the channel has the last word: closed only where it says that nobody paid', async () => {
    await using s = await createCheckout()
    const { body: payment } = await s.pay(await s.order({ method: 'alipay' }))
    await s.t.advanceTo('2026-09-01T01:30:00Z')
    expect(s.t.channels.calls.closed).toEqual([payment.id])
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({ status: 'closed', late: false })
  })

  it('INT-32 the channel has the last word: paid just before it was closed', async () => {
    await using s = await createCheckout()
    const { body: payment } = await s.pay(await s.order({ method: 'alipay' }))
    s.t.channels.closeAnswer = 'paid'
    await s.t.advanceTo('2026-09-01T01:30:00Z')
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({ status: 'succeeded', late: true })
  })

  it('INT-32 pays the order after all where the policy says so', async () => {
    await using s = await createCheckout({ parameters: { 'order.late_payment': 'reopen' } })
    const order = await s.order({ method: 'alipay' })
    const { body: payment } = await s.pay(order)
    await s.t.advanceTo('2026-09-01T02:00:00Z')
    await s.report(payment, { outcome: 'succeeded' })
    expect(await s.get(`/v1/orders/${order.id}`)).toMatchObject({ status: 'paid', paid_by: payment.id })
    expect((await s.get('/v1/subscriptions')).data).toHaveLength(1)
  })

  it('INT-32 an order out of time takes no payment', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    await s.t.advanceTo('2026-09-01T01:30:00Z')
    expect(await s.pay(order)).toMatchObject({ status: 422, body: { code: 'order_expired' } })
  })

  it('3.P.4 a paid order takes no payment', async () => {
    await using s = await createCheckout()
    const { order } = await s.buy()
    expect(await s.pay(order)).toMatchObject({ status: 409, body: { code: 'order_not_payable', state: 'paid' } })
  })
})

describe('cancelling the order', () => {
  it('3.P.2 closes its open trade', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const { body: payment } = await s.pay(order)
    expect(await s.t.call('POST', `/v1/orders/${order.id}/cancel`)).toMatchObject({
      status: 200,
      body: { status: 'cancelled' },
    })
    await s.t.settle()
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({ status: 'closed' })
    expect(await s.pay(order)).toMatchObject({ status: 409, body: { code: 'order_not_payable', state: 'cancelled' } })
  })

  it('3.P.2 waits for a payment that is being processed', async () => {
    await using s = await createCheckout()
    const order = await s.order({ method: 'alipay' })
    const { body: payment } = await s.pay(order)
    await s.report(payment, { outcome: 'processing' })
    const cancel = () => s.t.call('POST', `/v1/orders/${order.id}/cancel`)
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'payment_in_progress' } })
    await s.report(payment, { outcome: 'revoked' })
    expect(await s.get(`/v1/payments/${payment.id}`)).toMatchObject({ status: 'revoked', failure: { code: 'revoked' } })
    expect(await cancel()).toMatchObject({ status: 200 })
  })
})

describe('reading', () => {
  it('3.P.6 lists payments by order, user and state, newest first', async () => {
    await using s = await createCheckout()
    const { order, payment } = await s.buy()
    const other = (await s.pay(await s.order())).body
    const ids = async (query: string) => (await s.get(`/v1/payments?${query}`)).data.map(({ id }: { id: string }) => id)
    expect(await ids(`user_id=${s.user.id}`)).toEqual([other.id, payment.id])
    expect(await ids(`order_id=${order.id}`)).toEqual([payment.id])
    expect(await ids('status=requires_action')).toEqual([other.id])
    expect(await ids('user_id=usr_none')).toEqual([])
  })

  it('3.P.1 the session of somebody else finds none of it', async () => {
    await using s = await createCheckout()
    const { order, payment } = await s.buy()
    const body = { kind: 'individual', username: 'zhao.min', email: 'zhao@example.com', region: 'CN', locale: 'en' }
    const other = (await s.t.call('POST', '/v1/users', { body })).body
    const key = (await s.t.call('POST', `/v1/users/${other.id}/sessions`)).body.token
    const asOther = (method: string, path: string) => s.t.call(method, path, { key })
    expect((await asOther('GET', `/v1/payments/${payment.id}`)).status).toBe(404)
    expect((await asOther('POST', `/v1/orders/${order.id}/cancel`)).status).toBe(404)
    expect((await asOther('GET', '/v1/payments')).body.data).toEqual([])
    expect((await asOther('GET', `/v1/users/${s.user.id}/wallet`)).status).toBe(404)
    expect((await asOther('GET', `/v1/users/${s.user.id}/entitlements`)).status).toBe(404)
  })
})
