import { describe, expect, it } from 'vitest'
import { refundDesk, refundEvents } from '../../testing/refund-desk.ts'

describe('payout', () => {
  it('4.4.2, 4.4.3 the destination is fixed while the original account may take the money', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    const other = await desk.bind('bank_card', '5555555555554444')
    expect(await desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: other })).toMatchObject({
      status: 422,
      body: { code: 'refund_destination_fixed', clauses: ['4.4.2', '4.4.3'] },
    })
  })

  it('INT-09 a closed card gives way to another of the same name, and the deadline stands still meanwhile (S-22)', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await desk.tell(refund, 'abnormal')
    expect(await desk.get(`/v1/refunds/${refund.id}`)).toMatchObject({
      status: 'abnormal',
      failure: { code: 'account_unusable', channel_code: '14' },
      payout: { due_date: '2026-09-10', paused_since: '2026-09-01T01:00:00.000Z' },
    })
    expect(await desk.t.advanceTo('2026-09-14T01:00:00Z')).toEqual([])
    const own = await desk.bind('bank_card', '5555555555554444')
    const moved = await desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: own })
    expect(moved.body).toMatchObject({
      status: 'processing',
      destination: { kind: 'same_name_card' },
      payout: { paused_since: null, due_date: '2026-09-21' },
    })
    await desk.t.settle()
    expect(desk.t.channels.calls.refunded.at(-1)).toMatchObject({
      attempt_number: `${refund.id}-2`,
      account_token: 'tok_5555555555554444',
    })
    await desk.tell(refund, 'succeeded', 2)
    expect((await desk.get(`/v1/refunds/${refund.id}`)).status).toBe('succeeded')
  })

  it('INT-09 never goes to a card in another name', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await desk.tell(refund, 'abnormal')
    const stranger = await desk.post(`/v1/users/${desk.user.id}/payment_methods`, {
      type: 'bank_card',
      holder_name: 'Han Meimei',
      account: '5555555555554444',
      expiry: { month: 12, year: 2030 },
    })
    await desk.t.settle()
    expect(
      await desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: stranger.body.id }),
    ).toMatchObject({
      status: 422,
      body: { code: 'refund_destination_name_mismatch' },
    })
  })

  it('tries a closed attempt again under a new number, and fails for good after the third (S-23)', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    for (const attempt of [1, 2]) {
      await desk.tell(refund, 'closed', attempt)
      await desk.t.advanceTo(desk.t.now() + 60_000)
    }
    expect(desk.t.channels.calls.refunded.map(({ attempt_number }) => attempt_number)).toEqual(
      [1, 2, 3].map((n) => `${refund.id}-${n}`),
    )
    await desk.tell(refund, 'succeeded', 2)
    expect((await desk.get(`/v1/refunds/${refund.id}`)).status).toBe('processing')
    await desk.tell(refund, 'closed', 3)
    expect(await desk.get(`/v1/refunds/${refund.id}`)).toMatchObject({
      status: 'failed',
      failure: { code: 'refund_refused' },
    })
    expect((await desk.get(`/v1/users/${desk.user.id}/entitlements`)).plan_id).toBe('pro')
  })

  it('a report told twice, or told before the acceptance was written down, has its one effect', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    await desk.approve(refund)
    await desk.tell(refund, 'succeeded')
    await desk.tell(refund, 'succeeded')
    await desk.t.settle()
    expect((await refundEvents(desk)).slice(-4)).toEqual([
      'refund.approved',
      'refund.processing',
      'refund.succeeded',
      'order.partially_refunded',
    ])
  })

  it('4.2.3 reports a payout that is not credited in time, once (S-21)', async () => {
    await using desk = await refundDesk()
    await desk.processing()
    expect(await desk.t.advanceTo('2026-09-10T16:00:00Z')).toEqual([])
    expect(await desk.t.advanceTo('2026-09-30T00:00:00Z')).toMatchObject([
      { events: [{ type: 'refund.sla_breached' }] },
    ])
  })

  it('a channel that cannot be reached is called again later, under the same number', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    desk.t.channels.failNext = true
    await desk.approve(refund)
    await desk.t.settle()
    expect((await desk.get(`/v1/refunds/${refund.id}`)).status).toBe('approved')
    await desk.t.advanceTo(desk.t.now() + 15_000)
    expect(desk.t.channels.calls.refunded).toMatchObject([{ attempt_number: `${refund.id}-1` }])
    expect((await desk.get(`/v1/refunds/${refund.id}`)).status).toBe('processing')
  })
})

describe('money that bought nothing', () => {
  it('INT-18 a second payment opens a draft with a receipt, refunded whole and without a fee (S-07)', async () => {
    await using desk = await refundDesk()
    const first = await desk.order()
    const one = (await desk.pay(first)).body
    const two = (await desk.pay(first)).body
    await desk.report(one, { outcome: 'succeeded' })
    await desk.report(two, { outcome: 'succeeded' })
    const { data } = await desk.get(`/v1/refunds?order_id=${first.id}`)
    expect(data).toMatchObject([{ status: 'draft', reason: 'duplicate_payment', payment_id: two.id }])
    const submitted = await desk.submit(data[0], {
      reason: 'duplicate_payment',
      order_information: { order_id: first.id, paid: first.amount },
    })
    expect(submitted.body.amount).toMatchObject({
      gross: { amount: 29_900 },
      fee: { amount: 0 },
      net: { amount: 29_900 },
    })
  })

  it('INT-18 goes back by itself where the policy says so', async () => {
    await using desk = await refundDesk({ parameters: { 'duplicate.auto_refund': true } })
    const order = await desk.order()
    const one = (await desk.pay(order)).body
    const two = (await desk.pay(order)).body
    await desk.report(one, { outcome: 'succeeded' })
    await desk.report(two, { outcome: 'succeeded' })
    await desk.t.settle()
    expect((await desk.get(`/v1/refunds?order_id=${order.id}`)).data).toMatchObject([
      { status: 'processing', payment_id: two.id },
    ])
    expect((await desk.get(`/v1/orders/${order.id}`)).status).toBe('paid')
  })

  it('INT-32 money after the order has expired goes back by itself, whole (S-14)', async () => {
    await using desk = await refundDesk()
    const order = await desk.order()
    const late = (await desk.pay(order)).body
    await desk.t.advanceTo(order.expires_at)
    await desk.report(late, { outcome: 'succeeded' })
    await desk.t.settle()
    expect((await desk.get(`/v1/refunds?order_id=${order.id}`)).data).toMatchObject([
      { status: 'processing', payment_id: late.id, amount: { fee: { amount: 0 }, net: { amount: 29_900 } } },
    ])
    expect((await desk.get(`/v1/orders/${order.id}`)).status).toBe('expired')
  })
})
