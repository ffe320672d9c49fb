import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'
import type { Checkout } from '../../testing/checkout.ts'
import type { TestOptions } from '../../testing/test-platform.ts'

/** Pro by the month from 1 September, paid by card and renewed by it. */
async function renewing(options: TestOptions & { interval?: 'month' | 'year' } = {}) {
  const s = await createCheckout(options)
  const { payment } = await s.buy({ interval: options.interval ?? 'month' })
  await s.t.settle()
  const { id } = (await s.get(`/v1/subscriptions?user_id=${s.user.id}`)).data[0]
  const agree = async (method = 'bank_card') => {
    const { mandate_digest } = await s.get(`/v1/subscriptions/${id}/renewal?method=${method}`)
    return { method, mandate_digest }
  }
  const enable = async (body?: object) =>
    s.t.call('POST', `/v1/subscriptions/${id}/enable_auto_renew`, { body: body ?? (await agree()) })
  return {
    s,
    id,
    card: payment.payment_method_id as string,
    agree,
    enable,
    disable: () => s.t.call('POST', `/v1/subscriptions/${id}/disable_auto_renew`),
    show: () => s.get(`/v1/subscriptions/${id}`),
    /** The payments of the renewal's orders, newest first. */
    charges: async () => (await s.get('/v1/payments')).data.filter((one: { off_session: boolean }) => one.off_session),
    events: () => eventsOf(s, id),
    [Symbol.asyncDispose]: () => s[Symbol.asyncDispose](),
  }
}

async function eventsOf(s: Checkout, id: string): Promise<string[]> {
  const { data } = await s.get(`/v1/events?object_id=${id}&limit=100`)
  return data.map(({ type }: { type: string }) => type.replace('subscription.', ''))
}

const firstCharge = '2026-09-30T23:00:00Z'

describe('opting in', () => {
  it('INT-33 is off until the payer agrees to what was shown (3.P.4)', async () => {
    await using r = await renewing()
    expect(await r.show()).toMatchObject({ auto_renew: false, renewal: null })
    expect(await r.enable({ method: 'bank_card' })).toMatchObject({
      status: 422,
      body: { code: 'confirmation_required' },
    })
    const stale = { ...(await r.agree('wechat_pay')), method: 'bank_card' }
    expect(await r.enable(stale)).toMatchObject({
      status: 422,
      body: { code: 'confirmation_stale', clauses: ['3.1', '3.P.4'] },
    })
    expect(await r.show()).toMatchObject({ auto_renew: false, renewal: null })
    expect(await r.enable()).toMatchObject({
      status: 200,
      body: {
        auto_renew: true,
        renewal: {
          method: 'bank_card',
          payment_method_id: r.card,
          notice_at: '2026-09-25T16:00:00.000Z',
          charge_at: '2026-09-30T23:00:00.000Z',
          announced: null,
          order_id: null,
          attempts: 0,
          grace_until: null,
        },
      },
    })
  })

  it('INT-33 takes no method that cannot be charged, no account of somebody else, and no ended subscription', async () => {
    await using r = await renewing()
    expect(await r.enable(await r.agree('alipay'))).toMatchObject({ body: { code: 'method_not_renewable' } })
    expect(await r.enable(await r.agree('wechat_pay'))).toMatchObject({ body: { code: 'method_not_bound' } })
    expect(await r.enable(await r.agree('tencent_wallet'))).toMatchObject({ body: { code: 'wallet_not_opened' } })
    const foreign = { ...(await r.agree()), payment_method_id: 'pm_none' }
    expect(await r.enable(foreign)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/payment_method_id' }] },
    })
    const agreed = await r.agree()
    await r.s.t.advanceTo('2026-10-02T00:00:00Z')
    expect(await r.enable(agreed)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', state: 'expired' },
    })
  })

  it('INT-33 is by default where the operator says so, from the account that paid', async () => {
    await using r = await renewing({ parameters: { 'renewal.enabled': true } })
    expect(await r.show()).toMatchObject({
      auto_renew: true,
      renewal: { method: 'bank_card', payment_method_id: r.card },
    })
  })

  it('INT-33 is off even then for Alipay, which cannot be charged (3.2)', async () => {
    await using s = await createCheckout({ parameters: { 'renewal.enabled': true } })
    const order = await s.order({ method: 'alipay' })
    await s.report((await s.pay(order)).body, { outcome: 'succeeded' })
    expect((await s.get('/v1/subscriptions')).data).toMatchObject([{ auto_renew: false }])
  })
})

describe('a renewal that is paid', () => {
  it('INT-33 is announced five days before, charged at 07:00 of the new period, and leaves no gap (S-29)', async () => {
    await using r = await renewing()
    await r.enable()
    const told = await r.s.t.advanceTo('2026-09-25T16:00:00Z')
    expect(told).toMatchObject([{ kind: 'subscription.announce_renewal' }])
    expect((await r.show()).renewal.announced).toEqual({
      amount: { amount: 29_900, currency: 'CNY' },
      price_book_version: '2026-01-01',
      previous_amount: { amount: 29_900, currency: 'CNY' },
      price_changed: false,
      at: '2026-09-25T16:00:00.000Z',
    })
    await r.s.t.advanceTo('2026-09-30T22:59:59.999Z')
    expect(await r.show()).toMatchObject({ status: 'active', period_end: '2026-10-01' })
    expect((await r.s.get(`/v1/users/${r.s.user.id}/entitlements`)).plan_id).toBe('pro')
    await r.s.t.advanceTo(firstCharge)
    const [payment] = await r.charges()
    expect(payment).toMatchObject({ status: 'processing', next_action: { type: 'none' }, amount: { amount: 29_900 } })
    expect(r.s.t.channels.calls.opened.at(-1)).toMatchObject({ payment_id: payment.id, off_session: true })
    await r.s.report(payment, { outcome: 'succeeded' })
    expect(await r.show()).toMatchObject({
      status: 'active',
      period_start: '2026-10-01',
      period_end: '2026-11-01',
      order_id: payment.order_id,
      payment_id: payment.id,
      renewal: {
        charge_at: '2026-10-31T23:00:00.000Z',
        notice_at: '2026-10-26T16:00:00.000Z',
        announced: null,
        attempts: 0,
      },
      decision: { outcome: 'subscription_renewed', interpretations: ['INT-33', 'INT-43'] },
    })
    expect(await r.s.get(`/v1/orders/${payment.order_id}`)).toMatchObject({
      status: 'paid',
      purpose: 'renewal',
      subscription_id: r.id,
      lines: [{ kind: 'plan', amount: { amount: 29_900 } }],
    })
    expect(await r.events()).toEqual(['activated', 'auto_renew_enabled', 'renewal_upcoming', 'renewed'])
    expect((await r.s.get('/v1/subscriptions')).data).toHaveLength(1)
  })

  it('3.P.5 a success that is told twice renews once', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    const [payment] = await r.charges()
    await r.s.report(payment, { outcome: 'succeeded' })
    await r.s.report(payment, { outcome: 'succeeded' })
    expect(await r.show()).toMatchObject({ period_end: '2026-11-01' })
    expect((await r.events()).filter((type) => type === 'renewed')).toHaveLength(1)
  })

  it('3.4 is paid from the wallet at once where that covers it', async () => {
    await using r = await renewing()
    await r.s.t.call('POST', `/v1/users/${r.s.user.id}/wallet`)
    const amount = { amount: 29_900, currency: 'CNY' }
    await r.s.t.call('POST', `/v1/users/${r.s.user.id}/wallet/top_ups`, { body: { amount } })
    await r.enable(await r.agree('tencent_wallet'))
    await r.s.t.advanceTo(firstCharge)
    expect(await r.show()).toMatchObject({ status: 'active', period_end: '2026-11-01' })
    expect((await r.s.get(`/v1/users/${r.s.user.id}/wallet`)).balance.amount).toBe(0)
  })

  it('INT-33 a later opt-in is itself the notice, and moves no charge', async () => {
    await using r = await renewing()
    await r.s.t.advanceTo('2026-09-29T04:00:00Z')
    await r.enable()
    await r.s.t.settle()
    expect((await r.show()).renewal).toMatchObject({
      announced: { at: '2026-09-29T04:00:00.000Z' },
      charge_at: '2026-09-30T23:00:00.000Z',
    })
  })

  it('4.3.1 its refund ends the subscription, and that of the period before does not', async () => {
    await using r = await renewing()
    const first = (await r.show()).order_id
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    const [payment] = await r.charges()
    await r.s.report(payment, { outcome: 'succeeded' })
    const preview = (order_id: string) =>
      r.s.t.call('POST', '/v1/refunds/preview', { body: { order_id, reason: 'user_cancelled' } })
    const steps = expect.arrayContaining([expect.objectContaining({ label: 'paid × unused ÷ total', value: 0 })])
    expect((await preview(first)).body).toMatchObject({ amount: null, decision: { steps } })
    expect((await preview(payment.order_id)).body).toMatchObject({ amount: { days_total: 31, days_used: 1 } })
  })
})

describe('a renewal that fails', () => {
  it('INT-33 is tried on days 0, 1, 3, 5 and 7 at 07:00, and ends with the grace (S-29)', async () => {
    await using r = await renewing()
    await r.enable()
    const tried: string[] = []
    for (const at of ['10-01', '10-02', '10-04', '10-06', '10-08'].map((day) => `2026-${day}T07:00:00+08:00`)) {
      const before = (await r.charges()).length
      await r.s.t.advanceTo(Date.parse(at) - 1)
      expect(await r.charges()).toHaveLength(before)
      await r.s.t.advanceTo(at)
      const [payment] = await r.charges()
      tried.push(payment.id)
      await r.s.report(payment, { outcome: 'failed', channel_code: '51' })
      expect(await r.show()).toMatchObject({ status: 'past_due', period_end: '2026-10-01' })
      expect((await r.s.get(`/v1/users/${r.s.user.id}/entitlements`)).plan_id).toBe('pro')
    }
    expect(new Set(tried).size).toBe(5)
    expect((await r.show()).renewal).toMatchObject({
      attempts: 5,
      charge_at: null,
      grace_until: '2026-10-08T14:00:00.000Z',
    })
    await r.s.t.advanceTo('2026-10-08T14:00:00Z')
    expect(await r.show()).toMatchObject({ status: 'expired', auto_renew: false, renewal: null })
    expect((await r.s.get(`/v1/users/${r.s.user.id}/entitlements`)).plan_id).toBe('basic')
    expect((await r.events()).slice(2)).toEqual(['renewal_upcoming', 'past_due', 'expired'])
    expect(await r.s.get(`/v1/orders?user_id=${r.s.user.id}`)).toMatchObject({ data: [{ status: 'expired' }, {}] })
  })

  it('INT-33 recovers within the grace, from the old end on', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    await r.s.report((await r.charges())[0], { outcome: 'failed' })
    await r.s.t.advanceTo('2026-10-02T07:00:00+08:00')
    await r.s.report((await r.charges())[0], { outcome: 'succeeded' })
    expect(await r.show()).toMatchObject({ status: 'active', period_start: '2026-10-01', period_end: '2026-11-01' })
    expect((await r.events()).slice(-2)).toEqual(['past_due', 'recovered'])
    const fired = await r.s.t.advanceTo('2026-10-09T00:00:00Z')
    expect(fired.map(({ kind }) => kind)).toEqual([])
  })

  it('3.4 a wallet that is short begins the grace without a payment, and pays once it is filled', async () => {
    await using r = await renewing()
    const wallet = `/v1/users/${r.s.user.id}/wallet`
    await r.s.t.call('POST', wallet)
    await r.enable(await r.agree('tencent_wallet'))
    await r.s.t.advanceTo(firstCharge)
    expect(await r.show()).toMatchObject({ status: 'past_due', decision: { outcome: 'insufficient_balance' } })
    expect(await r.charges()).toEqual([])
    await r.s.t.call('POST', `${wallet}/top_ups`, { body: { amount: { amount: 29_900, currency: 'CNY' } } })
    await r.s.t.advanceTo('2026-10-02T07:00:00+08:00')
    expect(await r.show()).toMatchObject({ status: 'active', period_end: '2026-11-01' })
  })

  it('INT-33 charges another account at once when its payer names one', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.call('POST', `/v1/payment_methods/${r.card}/unbind`)
    await r.s.t.advanceTo(firstCharge)
    expect(await r.show()).toMatchObject({ status: 'past_due', decision: { outcome: 'method_not_bound' } })
    const old = (await r.show()).renewal.order_id
    await r.s.bind('wechat_pay', 'pays@wechat.test')
    await r.enable(await r.agree('wechat_pay'))
    await r.s.t.settle()
    const [payment] = await r.charges()
    expect(payment).toMatchObject({ method: 'wechat_pay', status: 'processing' })
    expect(await r.s.get(`/v1/orders/${old}`)).toMatchObject({ status: 'cancelled' })
    await r.s.report(payment, { outcome: 'succeeded' })
    expect(await r.show()).toMatchObject({ status: 'active', renewal: { method: 'wechat_pay' } })
  })

  it('3.P.4 the open order may be paid by hand', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    await r.s.report((await r.charges())[0], { outcome: 'failed' })
    const order = await r.s.get(`/v1/orders/${(await r.show()).renewal.order_id}`)
    const { body: payment } = await r.s.pay(order, { payment_method_id: r.card })
    expect(payment).toMatchObject({ status: 'requires_action', off_session: false })
    await r.s.report(payment, { outcome: 'succeeded' })
    expect(await r.show()).toMatchObject({ status: 'active', period_end: '2026-11-01' })
  })

  it('INT-33 charges nothing beside a charge that has not been answered', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo('2026-10-04T07:00:00+08:00')
    expect(await r.charges()).toHaveLength(1)
    await r.s.t.advanceTo('2026-10-08T14:00:00Z')
    expect(await r.show()).toMatchObject({ status: 'expired' })
    await r.s.report((await r.charges())[0], { outcome: 'succeeded' })
    expect((await r.charges())[0]).toMatchObject({ status: 'succeeded', late: true })
    expect(await r.show()).toMatchObject({ status: 'expired' })
  })
})

describe('stopping a renewal', () => {
  it('INT-33 at any time before the end leaves what is paid as it is', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo('2026-09-27T04:00:00Z')
    expect(await r.disable()).toMatchObject({
      status: 200,
      body: { status: 'active', auto_renew: false, renewal: null },
    })
    expect(await r.disable()).toMatchObject({ status: 200 })
    await r.s.t.advanceTo('2026-10-01T00:00:00Z')
    expect(await r.show()).toMatchObject({ status: 'expired' })
    expect(await r.charges()).toEqual([])
    expect((await r.events()).slice(3)).toEqual(['auto_renew_disabled', 'expired'])
  })

  it('INT-33 between the end of the period and the first charge ends it at once', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo('2026-09-30T20:00:00Z')
    expect(await r.disable()).toMatchObject({ body: { status: 'expired' } })
    expect(await r.disable()).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  })

  it('INT-33 while charges fail ends it at once, and its order', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    await r.s.report((await r.charges())[0], { outcome: 'failed' })
    const { order_id } = (await r.show()).renewal
    expect(await r.disable()).toMatchObject({ body: { status: 'expired' } })
    expect(await r.s.get(`/v1/orders/${order_id}`)).toMatchObject({ status: 'cancelled' })
    expect(await r.s.t.advanceTo('2026-10-20T00:00:00Z')).toEqual([])
  })

  it('INT-33 while a charge is under way waits for it: a success buys its period and no other', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    expect(await r.disable()).toMatchObject({ body: { status: 'active', auto_renew: false } })
    await r.s.report((await r.charges())[0], { outcome: 'succeeded' })
    expect(await r.show()).toMatchObject({
      status: 'active',
      auto_renew: false,
      renewal: null,
      period_end: '2026-11-01',
    })
    await r.s.t.advanceTo('2026-11-01T00:00:00Z')
    expect(await r.show()).toMatchObject({ status: 'expired' })
  })

  it('INT-33 while a charge is under way waits for it: a failure is the end', async () => {
    await using r = await renewing()
    await r.enable()
    await r.s.t.advanceTo(firstCharge)
    await r.disable()
    await r.s.report((await r.charges())[0], { outcome: 'failed' })
    expect(await r.show()).toMatchObject({ status: 'expired', renewal: null })
    expect(await r.s.t.advanceTo('2026-10-20T00:00:00Z')).toEqual([])
  })
})

it('INT-33 follows other hours, tries and grace', async () => {
  await using r = await renewing({
    parameters: {
      'renewal.notice': 'P2D',
      'renewal.dunning': ['PT0S', 'PT2H'],
      'renewal.dunning_hours': '00:00-24:00',
      'renewal.grace': 'P1D',
    },
  })
  await r.enable()
  expect((await r.show()).renewal).toMatchObject({
    notice_at: '2026-09-28T16:00:00.000Z',
    charge_at: '2026-09-30T16:00:00.000Z',
  })
  await r.s.t.advanceTo('2026-09-30T16:00:00Z')
  await r.s.report((await r.charges())[0], { outcome: 'failed' })
  expect((await r.show()).renewal).toMatchObject({
    charge_at: '2026-09-30T18:00:00.000Z',
    grace_until: '2026-10-02T16:00:00.000Z',
  })
})

it('INT-43 a period that began on the 31st comes back to it (S-45)', async () => {
  await using r = await renewing({ now: '2027-01-31T04:00:00Z' })
  await r.enable()
  const ends = [(await r.show()).period_end]
  for (let month = 0; month < 3; month += 1) {
    await r.s.t.advanceTo((await r.show()).renewal.charge_at)
    await r.s.report((await r.charges())[0], { outcome: 'succeeded' })
    ends.push((await r.show()).period_end)
  }
  expect(ends).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'])
})
