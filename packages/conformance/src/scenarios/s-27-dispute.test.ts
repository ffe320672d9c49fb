import { describe, expect, it } from 'vitest'
import { disputePayment } from '../steps/dispute.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { beginPayment, buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp, targets } from '../targets/targets.ts'

/** A refund under review of what was bought on 1 September, and a dispute of the same payment. */
async function disputedRefund(world: World) {
  const bought = await buyPro(world)
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const refund = await applyForRefund(world, bought.order)
  await world.staff.refunds.startReview(refund.id)
  const dispute = await disputePayment(world, bought.payment)
  return { ...bought, refund, dispute }
}

describe.each(targets)('S-27 a chargeback while a refund is open, over $name', (target) => {
  it('INT-37 the refund is frozen, and goes on when the dispute is won', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { refund, dispute, order, payment, subscription } = await disputedRefund(world)
    expect(dispute).toMatchObject({ status: 'opened', reason: 'fraudulent', amount: { amount: 29_900 } })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({
      status: 'under_review',
      frozen: true,
      dispute_id: dispute.id,
    })
    expect(await balanceOf(world, 'disputes_held')).toBe(29_900)
    const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
    expect(preview).toMatchObject({ refundable: false, problem: 'payment_disputed' })
    await expect(world.staff.refunds.approve(refund.id, { finding: { fault: 'none' } })).rejects.toMatchObject({
      status: 409,
      code: 'refund_frozen',
      problem: { clauses: expect.arrayContaining(['4.2.3', '4.4.1']), interpretations: ['INT-37'] },
    })
    const file = await uploadEvidence(world, payment.user_id)
    const answered = await world.staff.disputes.submitEvidence(dispute.id, {
      statement: 'The payer used the service on ten days.',
      file_ids: [file.id],
    })
    expect(answered).toMatchObject({ status: 'evidence', evidence: [{ file_ids: [file.id] }] })
    const decided = await world.control.disputes.simulate(dispute.id, { outcome: 'won' })
    expect(decided).toMatchObject({ state: 'won', evidence: ['The payer used the service on ten days.'] })

    expect(await world.parley.refunds.get(refund.id)).toMatchObject({ status: 'under_review', frozen: false })
    await world.staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
    await world.control.clock.advance({ by: 'P1D' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    expect(await eventTypes(world, dispute.id)).toEqual(['dispute.opened', 'dispute.evidence_submitted', 'dispute.won'])
    expect(await eventTypes(world, refund.id)).toEqual(expect.arrayContaining(['refund.frozen', 'refund.unfrozen']))
    expect(await balanceOf(world, 'disputes_held')).toBe(0)
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('INT-37 lost, the money went back once: the refund is rejected and the subscription terminated', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { refund, dispute, order, payment, subscription } = await disputedRefund(world)
    await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
    expect(await world.parley.disputes.get(dispute.id)).toMatchObject({
      status: 'lost',
      returned_amount: { amount: 29_900 },
      claimed_amount: { amount: 0 },
    })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({ status: 'rejected', frozen: false })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      status: 'terminated',
      ended_by: dispute.id,
    })
    expect(await world.parley.orders.get(order.id)).toMatchObject({
      status: 'refunded',
      refunded_amount: { amount: 29_900 },
    })
    expect(await world.parley.payments.get(payment.id)).toMatchObject({
      disputed: false,
      disputed_amount: { amount: 29_900 },
    })
    await expect(world.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 409,
      code: 'payment_disputed',
      problem: { interpretations: expect.arrayContaining(['INT-37']) },
    })
    const { data } = await world.parley.users.listNotices(payment.user_id, { limit: 100 })
    expect(data.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['dispute_opened', 'dispute_lost', 'refund_rejected', 'subscription_terminated']),
    )
    expect(await balanceOf(world, 'chargebacks')).toBe(29_900)
    expect(await balanceOf(world, 'channel:bank_card')).toBe(0)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('INT-37 a payout on its way when the dispute opens is held by the channel, and the money goes one way', async () => {
    for (const outcome of ['won', 'lost'] as const) {
      await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
      const { order, payment } = await buyPro(world)
      await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
      const { id } = await approve(world, await applyForRefund(world, order))
      expect((await world.parley.refunds.get(id)).status).toBe('processing')
      const dispute = await disputePayment(world, payment)
      // The bank would have credited it after a day.
      await world.control.clock.advance({ by: 'P2D' })
      expect(await world.parley.refunds.get(id)).toMatchObject({ status: 'processing', frozen: true })
      await world.control.disputes.simulate(dispute.id, { outcome })
      expect((await world.parley.refunds.get(id)).status).toBe(outcome === 'won' ? 'succeeded' : 'rejected')
      expect((await world.parley.orders.get(order.id)).refunded_amount.amount).toBe(outcome === 'won' ? 18_823 : 29_900)
      expect(await eventTypes(world, id)).not.toContain('refund.sla_breached')
      expect(await ledgerTotals(world)).toEqual([0])
    }
  })

  it('INT-37 a refund that gets through while the dispute is open lessens what it can take', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const { id } = await approve(world, await applyForRefund(world, order))
    const dispute = await disputePayment(world, payment)
    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    const { amount } = await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
    expect(amount.amount).toBe(29_900 - 18_823)
    expect((await world.parley.disputes.get(dispute.id)).returned_amount).toEqual(amount)
    expect((await world.parley.orders.get(order.id)).refunded_amount.amount).toBe(29_900)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('INT-37 nobody answers: it is noted, and the channel decides for the payer', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { payment, subscription } = await buyPro(world, { account: '6222020000000098' })
    await world.control.clock.advance({ by: 'P3D' })
    const [dispute] = (await world.parley.disputes.list({ payment_id: payment.id })).data
    expect(dispute).toMatchObject({
      status: 'opened',
      reason: 'fraudulent',
      evidence_due_at: '2026-09-14T01:00:00.000Z',
    })
    const { data } = await world.control.deadlines.list({ object: dispute?.id ?? '' })
    expect(data.map(({ kind }) => kind)).toContain('dispute.miss_evidence')
    await world.control.clock.advance({ by: 'P10D' })
    expect((await world.parley.disputes.get(dispute?.id ?? '')).status).toBe('opened')
    await world.control.clock.advance({ by: 'PT0.001S' })
    expect((await world.parley.disputes.get(dispute?.id ?? '')).status).toBe('lost')
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('terminated')
  })
})

describe('what a channel does not take as a dispute', () => {
  it('INT-37 a payment that has not succeeded, one that has been disputed, too much, or an unknown reason', async () => {
    await using world = await overHttp.open()
    const { payment: unpaid } = await beginPayment(world)
    await expect(disputePayment(world, unpaid)).rejects.toMatchObject({ status: 409, code: 'payment_not_disputable' })
    const { payment } = await buyPro(world)
    await expect(disputePayment(world, payment, { amount: 29_901 })).rejects.toMatchObject({
      status: 422,
      code: 'dispute_amount_exceeds_paid',
    })
    const { id } = await disputePayment(world, payment)
    await expect(disputePayment(world, payment)).rejects.toMatchObject({ status: 409, code: 'dispute_already_exists' })
    await world.control.disputes.simulate(id, { outcome: 'won' })
    await expect(world.control.disputes.simulate(id, { outcome: 'lost' })).rejects.toMatchObject({
      status: 409,
      code: 'dispute_not_open',
      problem: { state: 'won' },
    })
    const { payment: wechat } = await buyPro(world, { method: 'wechat_pay' })
    await expect(disputePayment(world, wechat)).rejects.toMatchObject({
      status: 422,
      code: 'dispute_reason_not_offered',
    })
  })

  it('INT-37 evidence that comes too late', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { payment } = await buyPro(world)
    const { id } = await disputePayment(world, payment, { evidence_due: 'PT1H' })
    const answer = { statement: 'Used daily.' }
    await world.staff.disputes.submitEvidence(id, answer)
    await world.control.clock.advance({ by: 'PT1H0.001S' })
    await expect(world.staff.disputes.submitEvidence(id, answer)).rejects.toMatchObject({
      status: 422,
      code: 'dispute_evidence_late',
      problem: { clauses: ['4.4.1'], interpretations: ['INT-37'] },
    })
    expect((await world.parley.disputes.get(id)).status).toBe('evidence')
  })
})
