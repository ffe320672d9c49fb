import { describe, expect, it } from 'vitest'
import { refundDesk } from '../../testing/refund-desk.ts'

type Desk = Awaited<ReturnType<typeof refundDesk>>

const subscriptionOf = async (desk: Desk) => (await desk.get(`/v1/subscriptions?user_id=${desk.user.id}`)).data[0]
const planOf = async (desk: Desk) => (await desk.get(`/v1/users/${desk.user.id}/entitlements`)).plan_id

/** A refund that was submitted on the eleventh day. */
async function submitted(desk: Desk) {
  await desk.t.advanceTo('2026-09-11T02:00:00Z')
  const refund = await desk.open()
  const { body } = await desk.submit(refund)
  return body
}

describe('refund.cutoff is submitted (INT-11)', () => {
  const parameters = { 'refund.cutoff': 'submitted' }

  it('the service stops with the application, which is reckoned up to that day', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'ended_by_refund' })
    expect(await planOf(desk)).toBe('basic')
    await desk.t.advanceTo('2026-09-14T02:00:00Z')
    await desk.review(refund)
    expect((await desk.approve(refund)).body).toMatchObject({ status: 'approved', amount: refund.amount })
    expect(refund.amount).toMatchObject({ days_used: 11 })
    expect((await desk.events()).filter((type) => type === 'subscription.ended')).toHaveLength(1)
  })

  it('4.2.3 a rejection gives the service back, until the end that it had', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    await desk.review(refund)
    await desk.post(`/backoffice/v1/refunds/${refund.id}/reject`, { clause: '4.3.1', explanation: 'Used up.' })
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active', period_end: '2026-10-01' })
    expect(await planOf(desk)).toBe('pro')
    expect(await desk.events()).toContain('subscription.reinstated')
    await desk.t.advanceTo('2026-10-01T00:00:00Z')
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'expired' })
  })

  it('4.2.1 a withdrawal gives the service back', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    await desk.post(`/v1/refunds/${refund.id}/withdraw`)
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active' })
  })

  it('4.E so does an application that is closed because nobody answered', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    await desk.review(refund)
    await desk.post(`/backoffice/v1/refunds/${refund.id}/request_info`, { question: 'Which meeting?' })
    await desk.t.advanceTo('2026-09-19T02:00:00Z')
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active' })
  })

  it('a draft stops nothing', async () => {
    await using desk = await refundDesk({ parameters })
    const draft = await desk.open()
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active' })
    await desk.post(`/v1/refunds/${draft.id}/withdraw`)
    expect(await desk.events()).not.toContain('subscription.reinstated')
  })

  it('4.2.3 a payout that fails for good gives it back too', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    await desk.review(refund)
    await desk.approve(refund)
    await desk.t.settle()
    for (const attempt of [1, 2, 3]) {
      await desk.tell(refund, 'closed', attempt)
      await desk.t.advanceTo(`2026-09-11T03:0${attempt}:00Z`)
    }
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active' })
  })
})

describe('refund.cutoff is credited (INT-11)', () => {
  const parameters = { 'refund.cutoff': 'credited' }

  it('the service goes on until the money is back, and what is used meanwhile is not charged', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    await desk.t.advanceTo('2026-09-14T02:00:00Z')
    await desk.review(refund)
    expect((await desk.approve(refund)).body.amount).toEqual(refund.amount)
    await desk.t.settle()
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active' })
    await desk.tell(refund, 'succeeded')
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'ended_by_refund' })
    expect(await planOf(desk)).toBe('basic')
  })

  it('a payout that fails for good leaves it alone', async () => {
    await using desk = await refundDesk({ parameters })
    const refund = await submitted(desk)
    await desk.review(refund)
    await desk.approve(refund)
    await desk.t.settle()
    for (const attempt of [1, 2, 3]) {
      await desk.tell(refund, 'closed', attempt)
      await desk.t.advanceTo(`2026-09-11T03:0${attempt}:00Z`)
    }
    expect(await subscriptionOf(desk)).toMatchObject({ status: 'active' })
    expect(await desk.events()).not.toContain('subscription.ended')
  })
})
