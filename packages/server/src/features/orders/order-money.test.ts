import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '../../outbox/table.ts'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestOptions, TestPlatform } from '../../testing/test-platform.ts'
import type { Reaction } from '../../work/context.ts'
import { onPaymentSucceeded, onRefundSucceeded } from './index.ts'

/** An order of Pro for a month, and what happens to its money; other features stay out of it. */
async function openOrder(options: TestOptions & { confirm?: boolean } = {}) {
  const t = await createTestPlatform(options)
  const account = { kind: 'individual', username: 'lin.xia', email: 'lin@example.com', region: 'CN', locale: 'en' }
  const user = (await t.call('POST', '/v1/users', { body: account })).body
  const terms = { document: 'terms_of_service', version: '2026-01-01' }
  await t.call('POST', `/v1/users/${user.id}/terms_acceptances`, { body: terms })
  const body = { user_id: user.id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' }
  const { id, confirmation_digest } = (await t.call('POST', '/v1/orders', { body })).body
  if (options.confirm !== false) await t.call('POST', `/v1/orders/${id}/confirm`, { body: { confirmation_digest } })

  const show = async () => (await t.call('GET', `/v1/orders/${id}`)).body
  return {
    t,
    show,
    events: async (): Promise<string[]> =>
      (await t.call('GET', `/v1/events?object_id=${id}`)).body.data.map(({ type }: { type: string }) => type),
    pay: async (paymentId: string) => {
      await react(t, onPaymentSucceeded, { id: paymentId, order_id: id })
      return show()
    },
    giveBack: async (paymentId: string, { gross, net }: { gross: number; net: number }) => {
      const amount = { gross: { amount: gross, currency: 'CNY' }, net: { amount: net, currency: 'CNY' } }
      await react(t, onRefundSucceeded, { id: 'ref_1', order_id: id, payment_id: paymentId, amount })
      return show()
    },
    [Symbol.asyncDispose]: () => t[Symbol.asyncDispose](),
  }
}

function react(t: TestPlatform, reaction: Reaction, object: Record<string, unknown>): Promise<void> {
  const event = { object } as unknown as RecordedEvent
  return t.platform.work((ctx) => reaction({ ...ctx, reactions: {} }, event))
}

describe('a payment that succeeded', () => {
  it('3.P.5 pays its order by itself, and the order does not expire', async () => {
    await using o = await openOrder()
    expect(await o.pay('pay_1')).toMatchObject({ status: 'paid', paid_by: 'pay_1' })
    await o.t.advanceTo('2026-09-01T03:00:00Z')
    expect(await o.show()).toMatchObject({ status: 'paid' })
    expect(await o.events()).toEqual(['order.created', 'order.confirmed', 'order.paid'])
  })

  it('4.1.2 changes nothing of an order that is paid (INT-18)', async () => {
    await using o = await openOrder()
    await o.pay('pay_1')
    const order = await o.pay('pay_2')
    expect(order).toMatchObject({ status: 'paid', paid_by: 'pay_1' })
    expect(order.history.at(-1)).toMatchObject({ event: 'second_payment', interpretations: ['INT-18'] })
    expect(await o.events()).toEqual(['order.created', 'order.confirmed', 'order.paid'])
  })

  it('is late for an expired order, and never pays it silently (INT-32)', async () => {
    await using o = await openOrder()
    await o.t.advanceTo('2026-09-01T01:30:00Z')
    expect(await o.pay('pay_1')).toMatchObject({ status: 'expired', paid_by: null })
    expect(await o.events()).toEqual(['order.created', 'order.confirmed', 'order.expired', 'order.late_payment'])
  })

  it('pays an expired order where the policy reopens it (INT-32)', async () => {
    await using o = await openOrder({ parameters: { 'order.late_payment': 'reopen' } })
    await o.t.advanceTo('2026-09-01T01:30:00Z')
    expect(await o.pay('pay_1')).toMatchObject({ status: 'paid', paid_by: 'pay_1' })
    expect(await o.events()).toEqual(['order.created', 'order.confirmed', 'order.expired', 'order.paid'])
  })

  it('3.P.4 cannot be for an order that nobody confirmed', async () => {
    await using o = await openOrder({ confirm: false })
    await expect(o.pay('pay_1')).rejects.toThrow('awaiting_confirmation')
  })
})

describe('a refund that succeeded', () => {
  it('4.4.1 shows on the order what went back, in parts and in full (INT-11)', async () => {
    await using o = await openOrder()
    await o.pay('pay_1')
    expect(await o.giveBack('pay_1', { gross: 18_937, net: 18_823 })).toMatchObject({
      status: 'partially_refunded',
      refunded_amount: { amount: 18_823, currency: 'CNY' },
    })
    expect(await o.giveBack('pay_1', { gross: 963, net: 957 })).toMatchObject({ status: 'partially_refunded' })
    expect(await o.giveBack('pay_1', { gross: 10_000, net: 9_940 })).toMatchObject({
      status: 'refunded',
      refunded_amount: { amount: 29_720 },
    })
    expect((await o.events()).slice(3)).toEqual([
      'order.partially_refunded',
      'order.partially_refunded',
      'order.refunded',
    ])
  })

  it('4.1.2 of a second payment leaves the order paid', async () => {
    await using o = await openOrder()
    await o.pay('pay_1')
    await o.pay('pay_2')
    expect(await o.giveBack('pay_2', { gross: 29_900, net: 29_900 })).toMatchObject({
      status: 'paid',
      refunded_amount: { amount: 0 },
    })
  })
})
