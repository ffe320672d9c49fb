import type { PlatformSchemas } from '@parley/contract/platform'
import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'
import type { Checkout } from '../../testing/checkout.ts'
import type { TestAnswer, TestOptions } from '../../testing/test-platform.ts'

type Refund = PlatformSchemas['Refund']

/** A user who bought Pro for September, and the ways in which a refund of it goes on. */
async function refundDesk(options: TestOptions = {}) {
  const shop = await createCheckout(options)
  const { order, payment } = await shop.buy()
  const post = (path: string, body?: unknown): Promise<TestAnswer> =>
    shop.t.call('POST', path, body === undefined ? {} : { body })
  const desk = {
    ...shop,
    bought: order,
    payment,
    open: async (): Promise<Refund> => (await post('/v1/refunds', { order_id: order.id })).body,
    submit: (refund: Pick<Refund, 'id'>, changes: object = {}) =>
      post(`/v1/refunds/${refund.id}/submit`, {
        channel: 'client',
        reason: 'user_cancelled',
        statement: 'No longer needed.',
        order_information: { order_id: order.id, paid: order.amount },
        ...changes,
      }),
    review: (refund: Pick<Refund, 'id'>) => post(`/backoffice/v1/refunds/${refund.id}/start_review`),
    approve: (refund: Pick<Refund, 'id'>, finding: object = { fault: 'none' }) =>
      post(`/backoffice/v1/refunds/${refund.id}/approve`, { finding }),
    post,
    /** A refund that the channel has been asked to pay. */
    processing: async (): Promise<Refund> => {
      const refund = await desk.open()
      await desk.submit(refund)
      await desk.review(refund)
      await desk.approve(refund)
      await shop.t.settle()
      return shop.get(`/v1/refunds/${refund.id}`)
    },
    tell: (refund: Pick<Refund, 'id'>, outcome: 'succeeded' | 'abnormal' | 'closed', attempt = 1) =>
      shop.t.platform.notify({
        about: 'refund',
        refund_id: refund.id,
        attempt_number: `${refund.id}-${attempt}`,
        outcome,
        ...(outcome === 'succeeded' ? {} : { channel_code: '14' }),
      }),
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  }
  return desk
}

const refundEvents = async (desk: Pick<Checkout, 'events'>) =>
  (await desk.events()).filter((type) => type.startsWith('refund.') || type.startsWith('order.p'))

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
      { kind: 'refund.expire_draft', ref: refund.id, clauses: ['4.2.1'], events: ['refund.draft_expired'] },
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
    ['evidence that is not there (4.2.2)', { evidence: ['fil_0'] }, 422, 'refund_evidence_required'],
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

describe('review (4.2.3, 4.3.2, 4.E)', () => {
  it('4.3.2 rejects for the fault of the user, with clause and words, and leaves the service alone (S-19)', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    const rejection = {
      clause: '4.3.2',
      explanation: 'The network of the applicant failed.',
      finding: { fault: 'user' },
    }
    expect((await desk.post(`/backoffice/v1/refunds/${refund.id}/reject`, rejection)).body).toMatchObject({
      status: 'rejected',
      decision: {
        clauses: ['4.2.3', '4.3.2'],
        steps: [{ value: 'user' }, { value: 'The network of the applicant failed.' }],
      },
    })
    expect((await desk.get(`/v1/users/${desk.user.id}/entitlements`)).plan_id).toBe('pro')
  })

  it('refuses to skip the review, and names what the refund takes instead', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    expect(await desk.approve(refund)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', state: 'submitted', allowed_events: ['start_review', 'withdraw'] },
    })
  })

  it('INT-03 reports a review past its target once, and stands still while the applicant is asked (S-20)', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    await desk.t.advanceTo('2026-09-02T04:00:00Z')
    await desk.post(`/backoffice/v1/refunds/${refund.id}/request_info`, {
      question: 'Which meetings?',
      answer_by: 'P7D',
    })
    await desk.t.advanceTo('2026-09-08T04:00:00Z')
    await desk.post(`/v1/refunds/${refund.id}/provide_info`, { statement: 'All of them.' })
    // Due on 3 September, 24:00; six days of waiting later.
    expect(await desk.t.advanceTo('2026-09-09T15:59:59Z')).toEqual([])
    expect(await desk.t.advanceTo('2026-09-30T00:00:00Z')).toMatchObject([{ events: ['refund.review_overdue'] }])
  })

  it('4.E closes an application whose applicant does not answer', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    await desk.post(`/backoffice/v1/refunds/${refund.id}/request_info`, { question: 'Which meetings?' })
    await desk.t.settle()
    expect(await desk.t.advanceTo('2026-09-08T01:00:00.001Z')).toMatchObject([{ events: ['refund.closed'] }])
  })

  it('nothing_refundable refuses an approval on the last day', async () => {
    await using desk = await refundDesk()
    await desk.t.advanceTo('2026-09-30T04:00:00Z')
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    expect(await desk.approve(refund)).toMatchObject({
      status: 422,
      body: { code: 'nothing_refundable', clauses: expect.arrayContaining(['4.3.1']) },
    })
    expect(await desk.get(`/v1/refunds/${refund.id}`)).toMatchObject({ status: 'under_review' })
  })

  it('INT-05 leaves declared outage days out, and the platform takes no fee for them (S-26)', async () => {
    await using desk = await refundDesk()
    await desk.t.advanceTo('2026-09-11T04:00:00Z')
    const outage = {
      starts_at: '2026-09-03T02:00:00Z',
      ends_at: '2026-09-05T02:00:00Z',
      description: 'Meetings could not be joined.',
    }
    expect((await desk.post('/backoffice/v1/outages', outage)).status).toBe(201)
    const refund = await desk.open()
    const file = new FormData()
    file.set('file', new File(['screenshot of the error'], 'error.txt', { type: 'text/plain' }))
    file.set('purpose', 'refund_evidence')
    file.set('user_id', desk.user.id)
    const uploaded = await desk.t.call('POST', '/v1/files', { body: file })
    await desk.submit(refund, { reason: 'platform_outage', evidence: [uploaded.body.id] })
    await desk.review(refund)
    expect((await desk.approve(refund, { fault: 'platform' })).body.amount).toMatchObject({
      days_used: 8,
      days_excluded: 3,
      fee: { amount: 0 },
      net: { amount: 21_927 },
    })
  })
})

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
    expect(await desk.t.advanceTo('2026-09-30T00:00:00Z')).toMatchObject([{ events: ['refund.sla_breached'] }])
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
