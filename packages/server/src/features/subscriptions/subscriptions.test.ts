import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import { createCheckout } from '../../testing/checkout.ts'
import type { Checkout } from '../../testing/checkout.ts'

const only = async (s: Checkout) => {
  const { data } = await s.get(`/v1/subscriptions?user_id=${s.user.id}`)
  expect(data).toHaveLength(1)
  return data[0]
}
const entitled = (s: Checkout) => s.get(`/v1/users/${s.user.id}/entitlements`)
const basic = { plan_id: 'basic', features: ['video_call', 'screen_sharing'] }

describe('entitlements', () => {
  it('2.1 are those of the free plan without any order (S-01)', async () => {
    await using s = await createCheckout()
    expect(await entitled(s)).toMatchObject({ ...basic, object: 'entitlements', user_id: s.user.id, access: 'enabled' })
  })

  it('2.2, 2.S.2 are those of the plan and its add-ons once they are paid', async () => {
    await using s = await createCheckout()
    await s.buy({ add_ons: ['webinar_500'], seats: 3 })
    const { id } = await only(s)
    const shown = await entitled(s)
    expect(shown).toMatchObject({
      plan_id: 'pro',
      sources: [{ kind: 'free_plan' }, { subscription_id: id, seats: 3, add_ons: ['webinar_500'] }],
    })
    expect(shown.features).toEqual(expect.arrayContaining(['video_call', 'cloud_recording', 'webinar']))
  })

  it('3.P.5 tell in the event what they were before', async () => {
    await using s = await createCheckout()
    await s.buy()
    const { data } = await s.get('/v1/events?limit=100')
    expect(data.findLast(({ type }: { type: string }) => type === 'entitlements.changed').data).toMatchObject({
      object: { object: 'entitlements', plan_id: 'pro' },
      previous: basic,
    })
  })

  it('9.2 are blocked until the terms are accepted, of which the event tells once', async () => {
    await using t = await createTestPlatform()
    const registration = { kind: 'individual', username: 'lin', email: 'lin@example.com', region: 'CN', locale: 'en' }
    const { id } = (await t.call('POST', '/v1/users', { body: registration })).body
    const entitlements = async () => (await t.call('GET', `/v1/users/${id}/entitlements`)).body
    const blocked = {
      access: 'blocked',
      blocked_features: ['video_call', 'screen_sharing'],
      access_reasons: [{ cause: 'terms_required', clauses: ['9.2'], interpretations: [], until: null }],
    }
    expect(await entitlements()).toMatchObject({ ...basic, ...blocked })
    expect((await t.call('GET', `/v1/users/${id}/personal_center`)).body.entitlements).toMatchObject(blocked)
    const body = { document: 'terms_of_service', version: '2026-01-01' }
    for (let time = 0; time < 2; time += 1) await t.call('POST', `/v1/users/${id}/terms_acceptances`, { body })
    expect(await entitlements()).toMatchObject({ access: 'enabled', blocked_features: [], access_reasons: [] })
    const { data } = (await t.call('GET', '/v1/events?type=entitlements.changed')).body
    expect(data).toMatchObject([
      { policy: { clauses: ['9.2', '3.P.6'] }, data: { object: { access: 'enabled' }, previous: blocked } },
    ])
  })
})

describe('the period', () => {
  it('3.P.5 begins on the day of payment and ends by itself at 24:00 in Shanghai of its last day (INT-43)', async () => {
    await using s = await createCheckout()
    const { order, payment } = await s.buy()
    const subscription = await only(s)
    expect(subscription).toMatchObject({
      status: 'active',
      order_id: order.id,
      payment_id: payment.id,
      plan_id: 'pro',
      period_start: '2026-09-01',
      period_end: '2026-10-01',
      ended_at: null,
      decision: { outcome: 'subscription_activated', interpretations: ['INT-43'] },
    })
    await s.t.advanceTo('2026-09-30T15:59:59.999Z')
    expect(await s.get(`/v1/subscriptions/${subscription.id}`)).toEqual(subscription)
    const fired = await s.t.advanceTo('2026-09-30T16:00:00Z')
    expect(fired).toMatchObject([
      {
        kind: 'subscription.expire',
        due_at: Date.parse('2026-09-30T16:00:00Z'),
        events: [{ type: 'subscription.expired' }, { type: 'entitlements.changed' }],
      },
    ])
    expect(await only(s)).toMatchObject({ status: 'expired', ended_at: null })
    expect(await entitled(s)).toMatchObject(basic)
  })

  it.each([
    ['2026-01-31T04:00:00Z', 'month', '2026-01-31', '2026-02-28'],
    ['2028-02-29T04:00:00Z', 'year', '2028-02-29', '2029-02-28'],
    ['2026-08-31T16:30:00Z', 'month', '2026-09-01', '2026-10-01'],
  ] as const)('INT-43 paid at %s by the %s runs from %s to %s (S-45)', async (now, interval, start, end) => {
    await using s = await createCheckout({ now })
    await s.buy({ interval })
    expect(await only(s)).toMatchObject({ period_start: start, period_end: end })
  })
})

describe('refunds', () => {
  const refund = async (s: Checkout, orderId: string) => {
    const paid = { amount: 29_900, currency: 'CNY' }
    const { body: draft } = await s.t.call('POST', '/v1/refunds', { body: { order_id: orderId } })
    const body = {
      channel: 'website_personal_center',
      reason: 'user_cancelled',
      statement: 'No longer needed.',
      order_information: { order_id: orderId, paid },
    }
    await s.t.call('POST', `/v1/refunds/${draft.id}/submit`, { body })
    await s.t.call('POST', `/backoffice/v1/refunds/${draft.id}/start_review`)
    const finding = { finding: { fault: 'none' } }
    expect(await s.t.call('POST', `/backoffice/v1/refunds/${draft.id}/approve`, { body: finding })).toMatchObject({
      status: 200,
    })
    await s.t.settle()
    return draft.id
  }
  const attempt = (s: Checkout) => s.t.channels.calls.refunded.at(-1)?.attempt_number ?? ''

  it('INT-11 an approved refund ends the subscription at once', async () => {
    await using s = await createCheckout()
    const { order } = await s.buy()
    await s.t.advanceTo('2026-09-11T04:00:00Z')
    const refundId = await refund(s, order.id)
    expect(await only(s)).toMatchObject({
      status: 'ended_by_refund',
      ended_at: '2026-09-11T04:00:00.000Z',
      ended_by: refundId,
    })
    expect(await entitled(s)).toMatchObject(basic)
    const fired = await s.t.advanceTo('2026-10-02T00:00:00Z')
    expect(fired.map(({ kind }) => kind)).not.toContain('subscription.expire')
  })

  it('4.2.3 a refund that fails for good brings it back, to its old end', async () => {
    await using s = await createCheckout()
    const { order } = await s.buy()
    await s.t.advanceTo('2026-09-11T04:00:00Z')
    const refundId = await refund(s, order.id)
    for (let tries = 0; tries < 3; tries += 1) {
      await s.t.platform.notify({ about: 'refund', refund_id: refundId, attempt_number: attempt(s), outcome: 'closed' })
      await s.t.advanceTo(s.t.now() + 120_000)
    }
    expect(await s.get(`/v1/refunds/${refundId}`)).toMatchObject({ status: 'failed' })
    expect(await only(s)).toMatchObject({ status: 'active', ended_at: null, ended_by: null })
    expect(await entitled(s)).toMatchObject({ plan_id: 'pro' })
    const fired = await s.t.advanceTo('2026-09-30T16:00:00Z')
    expect(fired.map(({ kind }) => kind)).toContain('subscription.expire')
  })

  it('INT-09 an account that cannot take the money does not pay any more', async () => {
    await using s = await createCheckout()
    const { order, payment } = await s.buy()
    const refundId = await refund(s, order.id)
    await s.t.platform.notify({ about: 'refund', refund_id: refundId, attempt_number: attempt(s), outcome: 'abnormal' })
    expect(await s.get(`/v1/payment_methods/${payment.payment_method_id}`)).toMatchObject({
      status: 'invalid',
      failure: { code: 'account_unusable' },
    })
  })

  it('INT-09 a refund to the wallet is told by the wallet', async () => {
    await using s = await createCheckout()
    const wallet = `/v1/users/${s.user.id}/wallet`
    await s.t.call('POST', wallet)
    await s.t.call('POST', `${wallet}/top_ups`, { body: { amount: { amount: 29_900, currency: 'CNY' } } })
    const order = await s.order({ method: 'tencent_wallet' })
    await s.pay(order)
    const refundId = await refund(s, order.id)
    await s.t.platform.notify({
      about: 'refund',
      refund_id: refundId,
      attempt_number: attempt(s),
      outcome: 'succeeded',
    })
    const { net } = (await s.get(`/v1/refunds/${refundId}`)).amount
    expect(await s.get(wallet)).toMatchObject({ balance: net })
    const { data } = await s.get('/v1/events?limit=100')
    const credited = data.filter(({ type }: { type: string }) => type === 'wallet.credited').at(-1)
    expect(credited.data).toMatchObject({
      object: { balance: net },
      previous: { balance: { amount: 0, currency: 'CNY' } },
    })
  })
})

it('3.P.6 lists subscriptions by state, and to their own user alone', async () => {
  await using s = await createCheckout()
  await s.buy()
  const list = async (query: string) => (await s.get(`/v1/subscriptions?${query}`)).data
  expect(await list('status=active')).toHaveLength(1)
  expect(await list('status=expired')).toEqual([])
  expect(await list('user_id=usr_none')).toEqual([])
})
