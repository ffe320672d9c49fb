import { describe, expect, it } from 'vitest'
import { refundDesk } from '../../testing/refund-desk.ts'

const path = (query: object = {}) => {
  const asked = { channel: 'bank_card', from: '2026-09-01T00:00:00Z', to: '2026-09-02T00:00:00Z', ...query }
  return `/backoffice/v1/reconciliation?${new URLSearchParams(asked)}`
}

describe('reconciliation', () => {
  it('3.P.5 asks the channel, and matches what was paid and what went back (4.4.1)', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await desk.tell(refund, 'succeeded')
    const { amount } = await desk.get(`/v1/refunds/${refund.id}`)
    const paid = { about: 'payment', reference: desk.payment.id, state: 'paid', amount: desk.payment.amount } as const
    const back = { about: 'refund', reference: `${refund.id}-1`, state: 'refunded', amount: amount.net } as const
    desk.t.channels.statement = [paid, back]
    expect(await desk.get(path())).toEqual({
      object: 'reconciliation',
      channel: 'bank_card',
      from: '2026-09-01T00:00:00.000Z',
      to: '2026-09-02T00:00:00.000Z',
      matched: [
        { about: 'payment', count: 1, total: desk.payment.amount },
        { about: 'refund', count: 1, total: amount.net },
      ],
      differences: [],
    })
    desk.t.channels.statement = [paid]
    expect((await desk.get(path())).differences).toMatchObject([
      { kind: 'missing_at_channel', reference: back.reference, refund_id: refund.id, payment_id: desk.payment.id },
    ])
  })

  it('3.P.5 a payment that we have not heard of as paid differs in its state', async () => {
    await using desk = await refundDesk()
    const order = await desk.order({ method: 'alipay' })
    const { body: payment } = await desk.pay(order)
    desk.t.channels.statement = [
      { about: 'payment', reference: payment.id, state: 'paid', amount: payment.amount },
      { about: 'refund', reference: 'ref_none-1', state: 'refunded', amount: payment.amount },
      { about: 'dispute', reference: 'cb_none', state: 'open', amount: payment.amount },
    ]
    const { differences } = await desk.get(path({ channel: 'alipay' }))
    expect(differences).toMatchObject([
      {
        kind: 'state_differs',
        payment_id: payment.id,
        here: { state: 'requires_action' },
        at_channel: { state: 'paid' },
      },
      { kind: 'missing_here', about: 'refund', payment_id: null, refund_id: null, here: null },
      { kind: 'missing_here', about: 'dispute', dispute_id: null },
    ])
  })

  it.each([
    ['a time that ends before it begins', { to: '2026-08-31T00:00:00Z' }, 'to'],
    ['more than a quarter', { to: '2027-01-01T00:00:00Z' }, 'to'],
    ['a channel that is none', { channel: 'tencent_wallet' }, 'channel'],
  ])('3.P.5 refuses %s', async (_, query, pointer) => {
    await using desk = await refundDesk()
    expect(await desk.t.call('GET', path(query))).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it('3.P.5 says so where the channel does not answer, and says what to do in the language asked for', async () => {
    await using desk = await refundDesk()
    desk.t.channels.failNext = true
    expect(await desk.t.call('GET', path())).toMatchObject({ status: 503, body: { code: 'service_unavailable' } })
    const { body } = await desk.t.call('GET', path(), { headers: { 'accept-language': 'zh-CN' } })
    expect(body.differences).toMatchObject([{ kind: 'missing_at_channel', advice: expect.stringContaining('渠道') }])
  })

  it('3.P.5 is closed to the key of an app', async () => {
    await using desk = await refundDesk()
    expect(await desk.t.call('GET', path(), { key: desk.t.keys.secret })).toMatchObject({ status: 403 })
  })
})
