import { describe, expect, it } from 'vitest'
import { disputeDesk, paid } from '../../testing/dispute-desk.ts'

describe('a payout', () => {
  it('4.2.3 approved and not sent yet waits for the dispute, and its deadline with it (INT-07, INT-37)', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.approve(refund)
    await desk.opens()
    await desk.t.settle()
    expect(desk.attempts()).toEqual([])
    expect(await desk.refund(refund)).toMatchObject({
      status: 'approved',
      frozen: true,
      payout: { due_date: '2026-09-10', paused_since: '2026-09-01T01:00:00.000Z' },
    })
    await desk.t.advanceTo('2026-09-15T01:00:00Z')
    expect(await desk.events()).not.toContain('refund.sla_breached')
    await desk.decides('won')
    await desk.t.settle()
    const resumed = await desk.refund(refund)
    expect(resumed).toMatchObject({ status: 'processing', frozen: false, payout: { paused_since: null } })
    expect(Date.parse(resumed.payout?.due_date ?? '')).toBeGreaterThan(Date.parse('2026-09-15'))
    expect(desk.attempts()).toHaveLength(1)
    await desk.tell(refund, 'succeeded')
    expect(await desk.refund(refund)).toMatchObject({ status: 'succeeded' })
  })

  it('INT-37 approved and not sent is rejected with a lost dispute, and owed no more', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.approve(refund)
    await desk.opens()
    await desk.decides('lost')
    await desk.t.settle()
    expect(desk.attempts()).toEqual([])
    expect(await desk.refund(refund)).toMatchObject({ status: 'rejected' })
    expect(await desk.balances()).toEqual({ chargebacks: paid, revenue: -paid })
    expect(await desk.subscription()).toMatchObject({ status: 'terminated' })
  })

  it('INT-37 that the channel pays while the dispute is open lessens what can be lost', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.processing()
    await desk.opens()
    await desk.tell(refund, 'succeeded')
    const { amount } = await desk.refund(refund)
    const net = amount?.net.amount ?? 0
    expect(net).toBeGreaterThan(0)
    await desk.decides('lost')
    expect(await desk.dispute()).toMatchObject({ status: 'lost', returned_amount: { amount: paid - net } })
    const { chargebacks = 0 } = await desk.balances()
    expect(chargebacks + net).toBe(paid)
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({ refunded_amount: { amount: paid } })
  })

  it('INT-37 that the channel closes after the dispute was lost is not tried again', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.processing()
    await desk.opens()
    await desk.decides('lost')
    expect(await desk.refund(refund)).toMatchObject({ status: 'rejected', frozen: false })
    await desk.tell(refund, 'closed')
    expect(await desk.refund(refund)).toMatchObject({ status: 'rejected' })
    await desk.t.advanceTo(desk.t.now() + 3_600_000)
    expect(desk.attempts()).toHaveLength(1)
    expect(await desk.balances()).toEqual({ chargebacks: paid, revenue: -paid })
  })

  it('INT-37 that the channel closes while the dispute is open is tried again after it', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.processing()
    await desk.opens()
    await desk.tell(refund, 'closed')
    await desk.t.advanceTo(desk.t.now() + 3_600_000)
    expect(desk.attempts()).toHaveLength(1)
    await desk.decides('won')
    await desk.t.settle()
    expect(desk.attempts().map(({ attempt_number }) => attempt_number)).toEqual([`${refund.id}-1`, `${refund.id}-2`])
  })

  it('4.4.3 that cannot be taken waits for another card after the dispute too (INT-07, INT-37)', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.processing()
    await desk.opens()
    await desk.tell(refund, 'abnormal')
    const card = await desk.bind('bank_card', '5555555555554444')
    const update = () => desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: card })
    expect(await update()).toMatchObject({ status: 409, body: { code: 'refund_frozen' } })
    await desk.decides('won')
    const waiting = await desk.refund(refund)
    expect(waiting).toMatchObject({ status: 'abnormal', frozen: false })
    expect(waiting.payout?.paused_since).not.toBeNull()
    expect(await update()).toMatchObject({ status: 200, body: { status: 'processing' } })
  })

  it('4.4.3 to another card that has not been sent yet is sent after the dispute, or ended with it (INT-37)', async () => {
    for (const outcome of ['won', 'lost'] as const) {
      await using desk = await disputeDesk()
      const refund = await desk.processing()
      await desk.tell(refund, 'abnormal')
      const card = await desk.bind('bank_card', '5555555555554444')
      await desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: card })
      await desk.opens()
      await desk.t.settle()
      expect(desk.attempts()).toHaveLength(1)
      await desk.decides(outcome)
      await desk.t.settle()
      expect(desk.attempts()).toHaveLength(outcome === 'won' ? 2 : 1)
      expect((await desk.refund(refund)).status).toBe(outcome === 'won' ? 'processing' : 'rejected')
      await desk.balances()
    }
  })

  it('INT-37 that the channel made in spite of a lost dispute went back twice, and is claimed from it', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.processing()
    await desk.opens()
    await desk.decides('lost')
    await desk.tell(refund, 'succeeded')
    const { amount } = await desk.refund(refund)
    const net = amount?.net.amount ?? 0
    expect(await desk.dispute()).toMatchObject({
      returned_amount: { amount: paid - net },
      claimed_amount: { amount: net },
      decision: { outcome: 'dispute_claimed' },
    })
    expect(await desk.balances()).toMatchObject({ chargebacks: paid - net, dispute_claims: net })
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({ refunded_amount: { amount: paid } })
  })

  it('INT-37 that was on its way when the dispute opened and was lost at once is proved by the channel', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.approve(refund)
    desk.t.channels.onRefund = async () => {
      await desk.opens()
      await desk.decides('lost')
    }
    await desk.t.settle()
    expect(await desk.refund(refund)).toMatchObject({ status: 'rejected' })
    await desk.tell(refund, 'succeeded')
    const { status, amount } = await desk.refund(refund)
    expect(status).toBe('succeeded')
    expect(await desk.dispute()).toMatchObject({ claimed_amount: amount?.net })
    await desk.balances()
  })
})

/** Runs both at once; which of them is asked for first is the order in which they are written. */
const race = (calls: readonly (() => Promise<unknown>)[]) => Promise.all(calls.map((call) => call()))

describe('a refund against a dispute', () => {
  it.each(['approval first', 'dispute first'])(
    'INT-37 the two never give back more than was paid: %s',
    async (order) => {
      for (const outcome of ['won', 'lost'] as const) {
        await using desk = await disputeDesk()
        const refund = await desk.underReview()
        const calls = [() => desk.approve(refund), () => desk.opens()]
        await race(order === 'approval first' ? calls : calls.toReversed())
        // Whichever of the two wrote first, the dispute holds what the other left.
        const { status, frozen } = await desk.refund(refund)
        expect(['approved', 'under_review']).toContain(status)
        expect(frozen).toBe(true)
        const approved = status === 'approved'
        await desk.t.settle()
        expect(desk.attempts()).toEqual([])
        await desk.decides(outcome)
        await desk.t.settle()
        expect(desk.attempts()).toHaveLength(outcome === 'won' && approved ? 1 : 0)
        expect((await desk.refund(refund)).status).toBe(
          outcome === 'lost' ? 'rejected' : approved ? 'processing' : 'under_review',
        )
        await desk.balances()
      }
    },
  )

  it('INT-37 a dispute that opens while the channel takes the refund on finds it under way', async () => {
    await using desk = await disputeDesk()
    const refund = await desk.underReview()
    await desk.approve(refund)
    desk.t.channels.onRefund = () => desk.opens()
    await desk.t.settle()
    expect(await desk.refund(refund)).toMatchObject({ status: 'processing', frozen: true, payout: { attempts: 1 } })
    await race([() => desk.tell(refund, 'succeeded'), () => desk.decides('lost')])
    const { amount } = await desk.refund(refund)
    const { returned_amount } = await desk.dispute()
    expect((amount?.net.amount ?? 0) + returned_amount.amount).toBe(paid)
    await desk.balances()
  })

  it('INT-37 the end of the dispute and the money of the refund may be told in either order', async () => {
    for (const turned of [false, true]) {
      await using desk = await disputeDesk()
      const refund = await desk.processing()
      await desk.opens()
      const calls = [() => desk.decides('lost'), () => desk.tell(refund, 'succeeded')]
      await race(turned ? calls.toReversed() : calls)
      const { amount } = await desk.refund(refund)
      const { returned_amount, claimed_amount } = await desk.dispute()
      expect((amount?.net.amount ?? 0) + returned_amount.amount).toBe(paid)
      expect(claimed_amount.amount).toBe(turned ? 0 : amount?.net.amount)
      const { dispute_claims = 0, chargebacks } = await desk.balances()
      expect(dispute_claims).toBe(claimed_amount.amount)
      expect(chargebacks).toBe(returned_amount.amount)
    }
  })
})
