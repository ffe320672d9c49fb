import { describe, expect, it } from 'vitest'
import { refundDesk } from '../../testing/refund-desk.ts'

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
      body: {
        code: 'invalid_transition',
        state: 'submitted',
        allowed_events: expect.arrayContaining(['start_review', 'withdraw']),
      },
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
    expect(await desk.t.advanceTo('2026-09-30T00:00:00Z')).toMatchObject([
      { events: [{ type: 'refund.review_overdue' }] },
    ])
  })

  it('4.E closes an application whose applicant does not answer', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    await desk.post(`/backoffice/v1/refunds/${refund.id}/request_info`, { question: 'Which meetings?' })
    await desk.t.settle()
    expect(await desk.t.advanceTo('2026-09-08T01:00:00.001Z')).toMatchObject([{ events: [{ type: 'refund.closed' }] }])
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
