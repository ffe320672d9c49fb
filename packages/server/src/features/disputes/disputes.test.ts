import { describe, expect, it } from 'vitest'
import { disputeDesk, evidenceDue, paid } from '../../testing/dispute-desk.ts'

describe('the money', () => {
  it('INT-37 the channel holds it back while the dispute is open, and gives it back when it is won', async () => {
    await using desk = await disputeDesk()
    await desk.opens()
    expect(await desk.balances()).toEqual({ disputes_held: paid, revenue: -paid })
    expect(await desk.get(`/v1/payments/${desk.payment.id}`)).toMatchObject({
      status: 'succeeded',
      disputed: true,
      disputed_amount: { amount: paid },
    })
    await desk.decides('won')
    expect(await desk.balances()).toEqual({ 'channel:bank_card': paid, revenue: -paid })
    expect(await desk.dispute()).toMatchObject({ status: 'won', returned_amount: { amount: 0 } })
    expect(await desk.get(`/v1/payments/${desk.payment.id}`)).toMatchObject({
      disputed: false,
      disputed_amount: { amount: 0 },
    })
    expect(await desk.subscription()).toMatchObject({ status: 'active' })
  })

  it('INT-37 lost, it is gone: the order shows it, and the subscription is terminated', async () => {
    await using desk = await disputeDesk()
    await desk.opens()
    await desk.decides('lost')
    expect(await desk.balances()).toEqual({ chargebacks: paid, revenue: -paid })
    const dispute = await desk.dispute()
    expect(dispute).toMatchObject({ status: 'lost', returned_amount: { amount: paid } })
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({
      status: 'refunded',
      refunded_amount: { amount: paid },
    })
    expect(await desk.subscription()).toMatchObject({ status: 'terminated', ended_by: dispute.id })
    expect(await desk.get(`/v1/users/${desk.user.id}/entitlements`)).toMatchObject({ plan_id: 'basic' })
    expect(await desk.post('/v1/refunds', { order_id: desk.bought.id })).toMatchObject({
      status: 409,
      body: { code: 'payment_disputed', interpretations: ['INT-37'] },
    })
    expect(await desk.events()).toEqual(
      expect.arrayContaining(['dispute.opened', 'dispute.lost', 'order.refunded', 'subscription.terminated']),
    )
  })

  it('INT-37 with dispute.lost_terminates off, the subscription outlives a lost dispute', async () => {
    await using desk = await disputeDesk({ parameters: { 'dispute.lost_terminates': false } })
    await desk.opens()
    await desk.decides('lost')
    expect(await desk.subscription()).toMatchObject({ status: 'active' })
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({ status: 'refunded' })
  })

  it('INT-37 reports that come twice, or that cannot be, change nothing', async () => {
    await using desk = await disputeDesk()
    await desk.opens({ amount: { amount: paid + 1, currency: 'CNY' } })
    await desk.opens({ amount: { amount: 100, currency: 'USD' } })
    await desk.opens({ payment_id: 'pay_none' })
    await desk.decides('lost')
    expect(await desk.disputes()).toEqual([])
    await desk.opens()
    await desk.opens()
    await desk.opens({ channel_reference: 'cb_2' })
    await desk.decides('won')
    await desk.decides('lost')
    expect(await desk.dispute()).toMatchObject({ status: 'won', channel_reference: 'cb_1' })
    expect(await desk.balances()).toEqual({ 'channel:bank_card': paid, revenue: -paid })
  })
})

describe('evidence', () => {
  it('INT-37 is handed to the channel whole, as often as it is added to', async () => {
    await using desk = await disputeDesk()
    await desk.opens()
    const { id } = await desk.dispute()
    const path = `/backoffice/v1/disputes/${id}/evidence`
    expect(await desk.post(path, { statement: 'Used daily.' })).toMatchObject({
      status: 200,
      body: { status: 'evidence' },
    })
    expect(await desk.post(path, { statement: 'Same device.' })).toMatchObject({ body: { evidence: [{}, {}] } })
    await desk.t.settle()
    expect(desk.t.channels.calls.answered.at(-1)).toMatchObject({
      channel_reference: 'cb_1',
      evidence: [{ statement: 'Used daily.' }, { statement: 'Same device.' }],
    })
    expect(await desk.post(path, { statement: 'With a file.', file_ids: ['fil_none'] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/file_ids/0' }] },
    })
    await desk.decides('won')
    expect(await desk.post(path, { statement: 'Too late.' })).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', state: 'won' },
    })
  })

  it('INT-37 is taken until its last instant; that there was none is noted, and the channel decides', async () => {
    await using desk = await disputeDesk()
    await desk.opens()
    const { id } = await desk.dispute()
    await desk.t.advanceTo(evidenceDue + 1)
    expect(await desk.dispute()).toMatchObject({
      status: 'opened',
      decision: { outcome: 'dispute_evidence_missed' },
      history: [{ event: 'open' }, { event: 'miss_evidence' }],
    })
    expect(await desk.post(`/backoffice/v1/disputes/${id}/evidence`, { statement: 'Late.' })).toMatchObject({
      status: 422,
      body: { code: 'dispute_evidence_late', interpretations: ['INT-37'] },
    })
  })
})

describe('an open refund', () => {
  it('4.2.3 is frozen: nothing is decided, nobody applies again, and its review target waits (INT-03, INT-37)', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.opens()
    const dispute = await desk.dispute()
    expect(await desk.refund(refund)).toMatchObject({ status: 'under_review', frozen: true, dispute_id: dispute.id })
    const refused = { status: 409, body: { code: 'refund_frozen', interpretations: ['INT-37'], state: 'under_review' } }
    expect(await desk.approve(refund)).toMatchObject(refused)
    const rejection = { clause: '4.3.2', explanation: 'No.' }
    expect(await desk.post(`/backoffice/v1/refunds/${refund.id}/reject`, rejection)).toMatchObject(refused)
    expect(await desk.post('/v1/refunds', { order_id: desk.bought.id })).toMatchObject({
      status: 409,
      body: { code: 'payment_disputed' },
    })
    await desk.t.advanceTo('2026-09-08T01:00:00Z')
    expect(await desk.events()).not.toContain('refund.review_overdue')
    await desk.decides('won')
    expect(await desk.refund(refund)).toMatchObject({ status: 'under_review', frozen: false })
    expect(await desk.approve(refund)).toMatchObject({ status: 200 })
  })

  it('INT-37 with dispute.freeze_refunds off, the two run side by side and share the money', async () => {
    await using desk = await disputeDesk({ parameters: { 'dispute.freeze_refunds': false } })
    await desk.opens({ amount: { amount: 20_000, currency: 'CNY' } })
    const refund = await desk.underReview()
    expect(await desk.refund(refund)).toMatchObject({ frozen: false })
    const { body } = await desk.approve(refund)
    expect(body.amount.gross.amount).toBeLessThanOrEqual(paid - 20_000)
    await desk.t.settle()
    await desk.tell(refund, 'succeeded')
    await desk.decides('lost')
    const { amount } = await desk.refund(refund)
    expect((amount?.net.amount ?? 0) + 20_000).toBeLessThanOrEqual(paid)
  })

  it('INT-37 an application whose whole payment is lost is rejected, with the reason', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.opens()
    await desk.decides('lost')
    const ended = await desk.refund(refund)
    expect(ended).toMatchObject({ status: 'rejected', frozen: false, decision: { interpretations: ['INT-37'] } })
    expect(ended.decision.steps.map(({ label }) => label)).toContain('explanation')
  })

  it('INT-37 a lost part leaves the rest to the refund', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.opens({ amount: { amount: 9_900, currency: 'CNY' } })
    await desk.decides('lost')
    expect(await desk.refund(refund)).toMatchObject({ status: 'under_review', frozen: false })
    const { body } = await desk.approve(refund)
    expect(body.amount.gross.amount).toBeLessThanOrEqual(paid - 9_900)
    expect(body.decision.interpretations).toContain('INT-37')
  })
})
