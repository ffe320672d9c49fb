import { describe, expect, it } from 'vitest'
import { refundDesk, refundEvents } from '../../testing/refund-desk.ts'

describe('from the wish to the money', () => {
  it('4.2.1–4.4.1 pays the golden month back on the original card, line by line', async () => {
    await using desk = await refundDesk()
    await desk.t.advanceTo('2026-09-11T04:00:00Z')
    const refund = await desk.open()
    expect(refund).toMatchObject({ status: 'draft', submit_by: '2026-09-13T04:00:00.000Z', amount: null })
    const submitted = await desk.submit(refund)
    expect(submitted).toMatchObject({
      status: 200,
      body: {
        status: 'submitted',
        amount: {
          days_total: 30,
          days_used: 11,
          gross: { amount: 18_937 },
          fee: { amount: 114 },
          net: { amount: 18_823 },
        },
        evidence: [{ kind: 'system_receipt', file_id: null }],
      },
    })
    await desk.review(refund)
    expect((await desk.approve(refund)).body).toMatchObject({
      status: 'approved',
      payout: { due_date: '2026-09-21', provisional: false, attempts: 0 },
      decision: { outcome: 'refund_approved', clauses: ['4.2.3', '4.4.1', '4.3.1'] },
    })
    await desk.t.settle()
    expect(desk.t.channels.calls.refunded).toMatchObject([
      {
        refund_id: refund.id,
        payment_id: desk.payment.id,
        amount: { amount: 18_823, currency: 'CNY' },
        account_token: null,
      },
    ])
    await desk.tell(refund, 'succeeded')
    expect(await desk.get(`/v1/refunds/${refund.id}`)).toMatchObject({
      status: 'succeeded',
      destination: { kind: 'original', label: '•••• 4242' },
      payout: { credited_at: '2026-09-11T04:00:00.000Z', attempts: 1 },
      history: [
        { event: 'open' },
        { event: 'submit' },
        { event: 'start_review' },
        { event: 'approve' },
        { event: 'send' },
        { event: 'succeed' },
      ],
    })
    expect(await refundEvents(desk)).toEqual([
      'order.paid',
      'refund.draft_opened',
      'refund.submitted',
      'refund.review_started',
      'refund.approved',
      'refund.processing',
      'refund.succeeded',
      'order.partially_refunded',
    ])
  })

  it('INT-11 ends the service at approval, not before', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    const plan = async () => (await desk.get(`/v1/users/${desk.user.id}/entitlements`)).plan_id
    expect(await plan()).toBe('pro')
    await desk.approve(refund)
    expect(await plan()).toBe('basic')
  })

  it('a preview gives what the application then gives, and changes nothing', async () => {
    await using desk = await refundDesk()
    await desk.t.advanceTo('2026-09-11T04:00:00Z')
    const before = await desk.events()
    const preview = await desk.post('/v1/refunds/preview', { order_id: desk.bought.id, reason: 'user_cancelled' })
    expect(preview).toMatchObject({ status: 200, body: { refundable: true, problem: null } })
    expect(await desk.events()).toEqual(before)
    const refund = await desk.processing()
    expect(refund.amount).toEqual(preview.body.amount)
  })

  it('books what is owed at approval and what is paid at the credit, to zero', async () => {
    await using desk = await refundDesk()
    await desk.t.advanceTo('2026-09-11T04:00:00Z')
    const refund = await desk.processing()
    await desk.tell(refund, 'succeeded')
    const { data } = await desk.get('/backoffice/v1/ledger?limit=100')
    const booked = data.filter((entry: { cause: string }) => entry.cause === refund.id)
    expect(
      booked
        .map((entry: { account: string; amount: { amount: number } }) => [entry.account, entry.amount.amount])
        .toSorted(),
    ).toEqual([
      ['channel:bank_card', -18_823],
      ['refund_fees', -114],
      ['refunds_payable', -18_823],
      ['refunds_payable', 18_823],
      ['revenue', 18_937],
    ])
  })
})

describe('the window (4.2.1, INT-01, S-16)', () => {
  it('lets a draft lapse right after its last instant, and lets another follow', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.t.advanceTo(refund.submit_by)
    expect((await desk.get(`/v1/refunds/${refund.id}`)).status).toBe('draft')
    const fired = await desk.t.advanceTo(Date.parse(refund.submit_by) + 1)
    expect(fired).toMatchObject([
      { kind: 'refund.expire_draft', ref: refund.id, clauses: ['4.2.1'], events: [{ type: 'refund.draft_expired' }] },
    ])
    expect(await desk.submit(refund)).toMatchObject({
      status: 422,
      body: { code: 'refund_window_expired', clauses: ['4.2.1'] },
    })
    expect((await desk.open()).status).toBe('draft')
  })
})

describe('refusals leave the world as it was', () => {
  const refusals: [string, object, number, string][] = [
    ['a reason that is not in the list (4.1.L)', { reason: 'bored' }, 422, 'refund_reason_not_eligible'],
    ['another channel (4.2.1)', { channel: 'email' }, 422, 'refund_channel_not_allowed'],
    ['no evidence (4.2.2)', { reason: 'service_unusable' }, 422, 'refund_evidence_required'],
    ['evidence that is not there (4.2.2)', { evidence: ['fil_0'] }, 422, 'refund_evidence_not_found'],
    ['a detail of another reason (4.1.L)', { sub_reason: 'locked' }, 422, 'refund_sub_reason_mismatch'],
    ['a second payment that was not (4.1.2)', { reason: 'duplicate_payment' }, 422, 'refund_reason_unsupported'],
    [
      'another amount than was paid (4.2.2)',
      { order_information: { order_id: 'x', paid: { amount: 1, currency: 'CNY' } } },
      422,
      'refund_order_information_mismatch',
    ],
    ['an unknown field', { bribe: 1 }, 422, 'validation_failed'],
  ]
  it.each(refusals)('refuses %s', async (_, changes, status, code) => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    const before = await desk.events()
    expect(await desk.submit(refund, changes)).toMatchObject({ status, body: { code } })
    expect(await desk.get(`/v1/refunds/${refund.id}`)).toEqual(refund)
    expect(await desk.events()).toEqual(before)
  })

  it('INT-11 refuses a second refund of the order while one is open', async () => {
    await using desk = await refundDesk()
    await desk.open()
    expect(await desk.post('/v1/refunds', { order_id: desk.bought.id })).toMatchObject({
      status: 409,
      body: { code: 'refund_already_open' },
    })
  })

  it('4.1.L refuses an order that is not paid, or not there', async () => {
    await using desk = await refundDesk()
    const unpaid = await desk.post('/v1/orders', {
      user_id: desk.user.id,
      plan_id: 'pro',
      interval: 'month',
      method: 'alipay',
      entry: 'purchase_page',
    })
    for (const order_id of [unpaid.body.id, 'ord_0']) {
      expect(await desk.post('/v1/refunds', { order_id })).toMatchObject({
        status: 422,
        body: { code: 'order_not_refundable' },
      })
    }
  })

  it('takes a stale If-Match for what it is', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    const withdraw = (etag: string) =>
      desk.t.call('POST', `/v1/refunds/${refund.id}/withdraw`, { headers: { 'if-match': etag } })
    expect(await withdraw('"7"')).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
    expect(await withdraw('"1"')).toMatchObject({ status: 200, body: { status: 'withdrawn' } })
  })
})
