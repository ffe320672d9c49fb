import { describe, expect, it } from 'vitest'
import type { PlatformSchemas } from '@parley/contract/platform'
import { refundDesk } from '../../testing/refund-desk.ts'

type Desk = Awaited<ReturnType<typeof refundDesk>>
type Refund = Pick<PlatformSchemas['Refund'], 'id'>

const paid = 29_900
const due = Date.parse('2026-09-11T01:00:00Z')

/** What the channel says of the one dispute of these tests. */
const channel = (desk: Desk) => ({
  opens: (changes: object = {}) =>
    desk.t.platform.notify({
      about: 'dispute',
      event: 'opened',
      channel_reference: 'cb_1',
      payment_id: desk.payment.id,
      reason: 'fraudulent',
      evidence_due_at: due,
      ...changes,
    }),
  decides: (outcome: 'won' | 'lost') =>
    desk.t.platform.notify({ about: 'dispute', event: 'closed', channel_reference: 'cb_1', outcome }),
})
const disputes = async (desk: Desk) => (await desk.get('/v1/disputes')).data
const only = async (desk: Desk): Promise<PlatformSchemas['Dispute']> => {
  const found = await disputes(desk)
  expect(found).toHaveLength(1)
  return found[0]
}
const refundOf = (desk: Desk, { id }: Refund): Promise<PlatformSchemas['Refund']> => desk.get(`/v1/refunds/${id}`)
const subscription = async (desk: Desk) => (await desk.get(`/v1/subscriptions?user_id=${desk.user.id}`)).data[0]
const balances = async (desk: Desk): Promise<Record<string, number>> => {
  const { accounts, totals } = await desk.get('/backoffice/v1/ledger/trial_balance')
  expect(totals).toEqual([{ amount: 0, currency: 'CNY' }])
  const held = accounts.map((one: { account: string; balance: { amount: number } }) => [
    one.account,
    one.balance.amount,
  ])
  return Object.fromEntries(held.filter(([, amount]: [string, number]) => amount !== 0))
}
const submitted = async (desk: Desk): Promise<Refund> => {
  const refund = await desk.open()
  expect(await desk.submit(refund)).toMatchObject({ status: 200 })
  await desk.review(refund)
  return refund
}
const attempt = (desk: Desk) => desk.t.channels.calls.refunded

describe('the money', () => {
  it('INT-37 the channel holds it back while the dispute is open, and gives it back when it is won', async () => {
    await using desk = await refundDesk()
    await channel(desk).opens()
    expect(await balances(desk)).toEqual({ disputes_held: paid, revenue: -paid })
    expect(await desk.get(`/v1/payments/${desk.payment.id}`)).toMatchObject({
      status: 'succeeded',
      disputed: true,
      disputed_amount: { amount: paid },
    })
    await channel(desk).decides('won')
    expect(await balances(desk)).toEqual({ 'channel:bank_card': paid, revenue: -paid })
    expect(await only(desk)).toMatchObject({ status: 'won', returned_amount: { amount: 0 } })
    expect(await desk.get(`/v1/payments/${desk.payment.id}`)).toMatchObject({
      disputed: false,
      disputed_amount: { amount: 0 },
    })
    expect(await subscription(desk)).toMatchObject({ status: 'active' })
  })

  it('INT-37 lost, it is gone: the order shows it, and the subscription is terminated', async () => {
    await using desk = await refundDesk()
    await channel(desk).opens()
    await channel(desk).decides('lost')
    expect(await balances(desk)).toEqual({ chargebacks: paid, revenue: -paid })
    const dispute = await only(desk)
    expect(dispute).toMatchObject({ status: 'lost', returned_amount: { amount: paid } })
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({
      status: 'refunded',
      refunded_amount: { amount: paid },
    })
    expect(await subscription(desk)).toMatchObject({ status: 'terminated', ended_by: dispute.id })
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
    await using desk = await refundDesk({ parameters: { 'dispute.lost_terminates': false } })
    await channel(desk).opens()
    await channel(desk).decides('lost')
    expect(await subscription(desk)).toMatchObject({ status: 'active' })
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({ status: 'refunded' })
  })

  it('INT-37 reports that come twice, or that cannot be, change nothing', async () => {
    await using desk = await refundDesk()
    await channel(desk).opens({ amount: { amount: paid + 1, currency: 'CNY' } })
    await channel(desk).opens({ amount: { amount: 100, currency: 'USD' } })
    await channel(desk).opens({ payment_id: 'pay_none' })
    await channel(desk).decides('lost')
    expect(await disputes(desk)).toEqual([])
    await channel(desk).opens()
    await channel(desk).opens()
    await channel(desk).opens({ channel_reference: 'cb_2' })
    await channel(desk).decides('won')
    await channel(desk).decides('lost')
    expect(await only(desk)).toMatchObject({ status: 'won', channel_reference: 'cb_1' })
    expect(await balances(desk)).toEqual({ 'channel:bank_card': paid, revenue: -paid })
  })
})

describe('evidence', () => {
  it('INT-37 is handed to the channel whole, as often as it is added to', async () => {
    await using desk = await refundDesk()
    await channel(desk).opens()
    const { id } = await only(desk)
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
    await channel(desk).decides('won')
    expect(await desk.post(path, { statement: 'Too late.' })).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', state: 'won' },
    })
  })

  it('INT-37 is taken until its last instant; that there was none is noted, and the channel decides', async () => {
    await using desk = await refundDesk()
    await channel(desk).opens()
    const { id } = await only(desk)
    await desk.t.advanceTo(due + 1)
    expect(await only(desk)).toMatchObject({
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
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await channel(desk).opens()
    const dispute = await only(desk)
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'under_review', frozen: true, dispute_id: dispute.id })
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
    await channel(desk).decides('won')
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'under_review', frozen: false })
    expect(await desk.approve(refund)).toMatchObject({ status: 200 })
  })

  it('INT-37 with dispute.freeze_refunds off, the two run side by side and share the money', async () => {
    await using desk = await refundDesk({ parameters: { 'dispute.freeze_refunds': false } })
    await channel(desk).opens({ amount: { amount: 20_000, currency: 'CNY' } })
    const refund = await submitted(desk)
    expect(await refundOf(desk, refund)).toMatchObject({ frozen: false })
    const { body } = await desk.approve(refund)
    expect(body.amount.gross.amount).toBeLessThanOrEqual(paid - 20_000)
    await desk.t.settle()
    await desk.tell(refund, 'succeeded')
    await channel(desk).decides('lost')
    const { amount } = await refundOf(desk, refund)
    expect((amount?.net.amount ?? 0) + 20_000).toBeLessThanOrEqual(paid)
  })

  it('INT-37 an application whose whole payment is lost is rejected, with the reason', async () => {
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await channel(desk).opens()
    await channel(desk).decides('lost')
    const ended = await refundOf(desk, refund)
    expect(ended).toMatchObject({ status: 'rejected', frozen: false, decision: { interpretations: ['INT-37'] } })
    expect(ended.decision.steps.map(({ label }) => label)).toContain('explanation')
  })

  it('INT-37 a lost part leaves the rest to the refund', async () => {
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await channel(desk).opens({ amount: { amount: 9_900, currency: 'CNY' } })
    await channel(desk).decides('lost')
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'under_review', frozen: false })
    const { body } = await desk.approve(refund)
    expect(body.amount.gross.amount).toBeLessThanOrEqual(paid - 9_900)
    expect(body.decision.interpretations).toContain('INT-37')
  })
})

describe('a payout', () => {
  it('4.2.3 approved and not sent yet waits for the dispute, and its deadline with it (INT-07, INT-37)', async () => {
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await desk.approve(refund)
    await channel(desk).opens()
    await desk.t.settle()
    expect(attempt(desk)).toEqual([])
    expect(await refundOf(desk, refund)).toMatchObject({
      status: 'approved',
      frozen: true,
      payout: { due_date: '2026-09-10', paused_since: '2026-09-01T01:00:00.000Z' },
    })
    await desk.t.advanceTo('2026-09-15T01:00:00Z')
    expect(await desk.events()).not.toContain('refund.sla_breached')
    await channel(desk).decides('won')
    await desk.t.settle()
    const resumed = await refundOf(desk, refund)
    expect(resumed).toMatchObject({ status: 'processing', frozen: false, payout: { paused_since: null } })
    expect(Date.parse(resumed.payout?.due_date ?? '')).toBeGreaterThan(Date.parse('2026-09-15'))
    expect(attempt(desk)).toHaveLength(1)
    await desk.tell(refund, 'succeeded')
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'succeeded' })
  })

  it('INT-37 approved and not sent is rejected with a lost dispute, and owed no more', async () => {
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await desk.approve(refund)
    await channel(desk).opens()
    await channel(desk).decides('lost')
    await desk.t.settle()
    expect(attempt(desk)).toEqual([])
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'rejected' })
    expect(await balances(desk)).toEqual({ chargebacks: paid, revenue: -paid })
    expect(await subscription(desk)).toMatchObject({ status: 'terminated' })
  })

  it('INT-37 that the channel pays while the dispute is open lessens what can be lost', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await channel(desk).opens()
    await desk.tell(refund, 'succeeded')
    const { amount } = await refundOf(desk, refund)
    const net = amount?.net.amount ?? 0
    expect(net).toBeGreaterThan(0)
    await channel(desk).decides('lost')
    expect(await only(desk)).toMatchObject({ status: 'lost', returned_amount: { amount: paid - net } })
    const { chargebacks = 0 } = await balances(desk)
    expect(chargebacks + net).toBe(paid)
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({ refunded_amount: { amount: paid } })
  })

  it('INT-37 that the channel closes after the dispute was lost is not tried again', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await channel(desk).opens()
    await channel(desk).decides('lost')
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'processing', frozen: true })
    await desk.tell(refund, 'closed')
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'rejected', frozen: false })
    await desk.t.advanceTo(desk.t.now() + 3_600_000)
    expect(attempt(desk)).toHaveLength(1)
    expect(await balances(desk)).toEqual({ chargebacks: paid, revenue: -paid })
  })

  it('INT-37 that the channel closes while the dispute is open is tried again after it', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await channel(desk).opens()
    await desk.tell(refund, 'closed')
    await desk.t.advanceTo(desk.t.now() + 3_600_000)
    expect(attempt(desk)).toHaveLength(1)
    await channel(desk).decides('won')
    await desk.t.settle()
    expect(attempt(desk).map(({ attempt_number }) => attempt_number)).toEqual([`${refund.id}-1`, `${refund.id}-2`])
  })

  it('4.4.3 that cannot be taken waits for another card after the dispute too (INT-07, INT-37)', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await channel(desk).opens()
    await desk.tell(refund, 'abnormal')
    const card = await desk.bind('bank_card', '5555555555554444')
    const update = () => desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: card })
    expect(await update()).toMatchObject({ status: 409, body: { code: 'refund_frozen' } })
    await channel(desk).decides('won')
    const waiting = await refundOf(desk, refund)
    expect(waiting).toMatchObject({ status: 'abnormal', frozen: false })
    expect(waiting.payout?.paused_since).not.toBeNull()
    expect(await update()).toMatchObject({ status: 200, body: { status: 'processing' } })
  })

  it('INT-37 that the channel made in spite of a lost dispute went back twice, and is claimed from it', async () => {
    await using desk = await refundDesk()
    const refund = await desk.processing()
    await channel(desk).opens()
    await channel(desk).decides('lost')
    await desk.tell(refund, 'succeeded')
    const { amount } = await refundOf(desk, refund)
    const net = amount?.net.amount ?? 0
    expect(await only(desk)).toMatchObject({
      returned_amount: { amount: paid - net },
      claimed_amount: { amount: net },
      decision: { outcome: 'dispute_claimed' },
    })
    expect(await balances(desk)).toMatchObject({ chargebacks: paid - net, dispute_claims: net })
    expect(await desk.get(`/v1/orders/${desk.bought.id}`)).toMatchObject({ refunded_amount: { amount: paid } })
  })

  it('INT-37 that was on its way when the dispute opened and was lost at once is proved by the channel', async () => {
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await desk.approve(refund)
    desk.t.channels.onRefund = async () => {
      await channel(desk).opens()
      await channel(desk).decides('lost')
    }
    await desk.t.settle()
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'rejected' })
    await desk.tell(refund, 'succeeded')
    const { status, amount } = await refundOf(desk, refund)
    expect(status).toBe('succeeded')
    expect(await only(desk)).toMatchObject({ claimed_amount: amount?.net })
    await balances(desk)
  })
})

/** Runs both at once; which of them is asked for first is the order in which they are written. */
const race = (calls: readonly (() => Promise<unknown>)[]) => Promise.all(calls.map((call) => call()))

describe('a refund against a dispute', () => {
  it.each(['approval first', 'dispute first'])(
    'INT-37 the two never give back more than was paid: %s',
    async (order) => {
      for (const outcome of ['won', 'lost'] as const) {
        await using desk = await refundDesk()
        const refund = await submitted(desk)
        const calls = [() => desk.approve(refund), () => channel(desk).opens()]
        await race(order === 'approval first' ? calls : calls.toReversed())
        // Whichever of the two wrote first, the dispute holds what the other left.
        const { status, frozen } = await refundOf(desk, refund)
        expect(['approved', 'under_review']).toContain(status)
        expect(frozen).toBe(true)
        const approved = status === 'approved'
        await desk.t.settle()
        expect(attempt(desk)).toEqual([])
        await channel(desk).decides(outcome)
        await desk.t.settle()
        expect(attempt(desk)).toHaveLength(outcome === 'won' && approved ? 1 : 0)
        expect((await refundOf(desk, refund)).status).toBe(
          outcome === 'lost' ? 'rejected' : approved ? 'processing' : 'under_review',
        )
        await balances(desk)
      }
    },
  )

  it('INT-37 a dispute that opens while the channel takes the refund on finds it under way', async () => {
    await using desk = await refundDesk()
    const refund = await submitted(desk)
    await desk.approve(refund)
    desk.t.channels.onRefund = () => channel(desk).opens()
    await desk.t.settle()
    expect(await refundOf(desk, refund)).toMatchObject({ status: 'processing', frozen: true, payout: { attempts: 1 } })
    await race([() => desk.tell(refund, 'succeeded'), () => channel(desk).decides('lost')])
    const { amount } = await refundOf(desk, refund)
    const { returned_amount } = await only(desk)
    expect((amount?.net.amount ?? 0) + returned_amount.amount).toBe(paid)
    await balances(desk)
  })

  it('INT-37 the end of the dispute and the money of the refund may be told in either order', async () => {
    for (const turned of [false, true]) {
      await using desk = await refundDesk()
      const refund = await desk.processing()
      await channel(desk).opens()
      const calls = [() => channel(desk).decides('lost'), () => desk.tell(refund, 'succeeded')]
      await race(turned ? calls.toReversed() : calls)
      const { amount } = await refundOf(desk, refund)
      const { returned_amount, claimed_amount } = await only(desk)
      expect((amount?.net.amount ?? 0) + returned_amount.amount).toBe(paid)
      expect(claimed_amount.amount).toBe(turned ? 0 : amount?.net.amount)
      const { dispute_claims = 0, chargebacks } = await balances(desk)
      expect(dispute_claims).toBe(claimed_amount.amount)
      expect(chargebacks).toBe(returned_amount.amount)
    }
  })
})
