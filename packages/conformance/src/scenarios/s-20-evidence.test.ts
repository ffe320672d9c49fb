import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { stateOf } from '../steps/refusal.ts'
import { application, applyForRefund, uploadEvidence } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-20 evidence, over $name', (target) => {
  it('4.2.2 a reason that needs evidence is refused without it (INT-02)', async () => {
    await using world = await target.open()
    const { user, order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    const bare = application(order, { reason: 'service_unusable' })
    await expect(world.parley.refunds.submit(draft.id, bare)).rejects.toMatchObject({
      status: 422,
      code: 'refund_evidence_required',
      problem: {
        clauses: expect.arrayContaining(['4.2.2']),
        errors: [{ pointer: '/evidence', code: 'required' }],
      },
    })
    const file = await uploadEvidence(world, user.id)
    const refund = await world.parley.refunds.submit(draft.id, { ...bare, evidence: [file.id] })
    expect(refund.evidence).toEqual([{ kind: 'file', file_id: file.id, sha256: file.sha256, note: null }])
  })

  it('4.2.2 evidence has to be a file of the applicant', async () => {
    await using world = await target.open()
    const { user, order } = await buyPro(world)
    const stranger = await openAccount(world)
    const [own, foreign] = [await uploadEvidence(world, user.id), await uploadEvidence(world, stranger.id)]
    const draft = await world.parley.refunds.create({ order_id: order.id })
    const evidence = [own.id, foreign.id, 'fil_01K5000000000000A80ZX3MKTB']
    const submission = world.parley.refunds.submit(draft.id, application(order, { evidence }))
    await expect(submission).rejects.toMatchObject({
      code: 'refund_evidence_foreign',
      problem: {
        clauses: expect.arrayContaining(['4.2.2']),
        errors: [
          { pointer: '/evidence/1', code: 'refund_evidence_foreign' },
          { pointer: '/evidence/2', code: 'refund_evidence_not_found' },
        ],
      },
    })
    const meant = { purpose: 'dispute_evidence', user_id: user.id } as const
    const other = await world.parley.files.upload({ file: new File(['For the bank.'], 'note.txt'), ...meant })
    const wrong = world.parley.refunds.submit(draft.id, application(order, { evidence: [other.id] }))
    await expect(wrong).rejects.toMatchObject({
      status: 422,
      code: 'refund_evidence_wrong_purpose',
      problem: { errors: [{ pointer: '/evidence/0', code: 'refund_evidence_wrong_purpose' }] },
    })
    expect((await world.parley.refunds.get(draft.id)).status).toBe('draft')
  })

  it('4.2.2 a file in which the scanner finds malware is refused, and nothing of it is kept', async () => {
    await using world = await target.open()
    const { id } = await openAccount(world)
    const [magic] = (await world.control.magicValues.list()).files
    const before = await stateOf(world)
    await expect(uploadEvidence(world, id, `Look at this: ${magic?.contains}`)).rejects.toMatchObject({
      status: 422,
      code: magic?.code,
      problem: { clauses: ['4.2.2'], errors: [{ pointer: '/file', code: 'file_infected' }] },
    })
    expect(await stateOf(world)).toBe(before)
  })

  it('4.2.2 everything that is missing or wrong is told at once, field by field', async () => {
    await using world = await target.open()
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    const submission = world.parley.refunds.submit(draft.id, {
      ...application(order, { reason: 'order_error', sub_reason: 'data_lost' }),
      order_information: { order_id: order.id, paid: { amount: 1, currency: 'CNY' } },
    })
    await expect(submission).rejects.toMatchObject({
      code: 'refund_sub_reason_mismatch',
      problem: {
        errors: [{ pointer: '/sub_reason' }, { pointer: '/order_information/paid/amount' }, { pointer: '/evidence' }],
      },
    })
  })

  it('INT-02 the operator says which reasons need evidence', async () => {
    await using world = await target.open({ parameters: { 'refund.evidence.required_for': ['order_error'] } })
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id, reason: 'order_error' })
    const bare = application(order, { reason: 'order_error', sub_reason: 'wrong_seats' })
    await expect(world.parley.refunds.submit(draft.id, bare)).rejects.toMatchObject({
      code: 'refund_evidence_required',
    })
    const unusable = application(order, { reason: 'service_unusable', sub_reason: 'poor_quality' })
    const refund = await world.parley.refunds.submit(draft.id, unusable)
    expect(refund).toMatchObject({ status: 'submitted', sub_reason: 'poor_quality', evidence: [] })
  })

  it('4.2.2 the order has to be stated as it is, field by field', async () => {
    await using world = await target.open()
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    const order_information = { order_id: 'ord_01K5000000000000A80ZX3MKTB', paid: { amount: 29_901, currency: 'USD' } }
    const submission = world.parley.refunds.submit(draft.id, application(order, { order_information }))
    await expect(submission).rejects.toMatchObject({
      code: 'refund_order_information_mismatch',
      problem: {
        clauses: expect.arrayContaining(['4.2.2', '4.E']),
        errors: [
          { pointer: '/order_information/order_id' },
          { pointer: '/order_information/paid/amount' },
          { pointer: '/order_information/paid/currency' },
        ],
      },
    })
    expect((await world.parley.refunds.get(draft.id)).status).toBe('draft')
  })

  it('INT-02 the system attaches its receipt where the applicant can have nothing else', async () => {
    await using world = await target.open()
    const { order } = await buyPro(world)
    const { evidence } = await applyForRefund(world, order)
    expect(evidence).toMatchObject([{ kind: 'system_receipt', file_id: null }])
  })

  it('4.E while the applicant is asked for more, the clock of the review stands still (INT-03)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order } = await buyPro(world)
    const refund = await applyForRefund(world, order)
    await world.staff.refunds.startReview(refund.id)
    // The target is two working days after Tuesday: the end of Thursday, 3 September.
    await world.control.clock.advance({ to: '2026-09-02T01:00:00Z' })
    const asked = await world.staff.refunds.requestInfo(refund.id, { question: 'Which meetings were affected?' })
    expect(asked.status).toBe('needs_info')
    await world.control.clock.advance({ to: '2026-09-08T01:00:00Z' })
    expect(await eventTypes(world, refund.id)).not.toContain('refund.review_overdue')

    const file = await uploadEvidence(world, user.id)
    const answer = { statement: 'All of Monday.', evidence: [file.id] }
    const answered = await world.parley.refunds.provideInfo(refund.id, answer)
    expect(answered.status).toBe('under_review')
    expect([refund.review_due_at, answered.review_due_at]).toEqual([
      '2026-09-03T16:00:00.000Z',
      '2026-09-09T16:00:00.000Z',
    ])
    expect(answered.evidence).toContainEqual({ kind: 'file', file_id: file.id, sha256: file.sha256, note: null })
    // Six days were spent waiting, so the target is the end of 9 September now.
    await world.control.clock.advance({ to: '2026-09-09T15:59:59.999Z' })
    expect(await eventTypes(world, refund.id)).not.toContain('refund.review_overdue')
    await world.control.clock.advance({ to: '2026-09-10T16:00:00Z' })
    expect((await eventTypes(world, refund.id)).filter((type) => type === 'refund.review_overdue')).toHaveLength(1)
  })

  it('INT-03 a review that is late is told of once, and goes on', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    const refund = await applyForRefund(world, order)
    await world.control.clock.advance({ to: '2026-09-03T15:59:59Z' })
    expect(await eventTypes(world, refund.id)).not.toContain('refund.review_overdue')
    await world.control.clock.advance({ to: '2026-09-08T00:00:00Z' })
    expect((await eventTypes(world, refund.id)).filter((type) => type === 'refund.review_overdue')).toHaveLength(1)
    expect((await world.parley.refunds.get(refund.id)).status).toBe('submitted')
  })

  it('4.E an applicant who does not answer in time has the application closed', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, subscription } = await buyPro(world)
    const refund = await applyForRefund(world, order)
    await world.staff.refunds.startReview(refund.id)
    await world.staff.refunds.requestInfo(refund.id, { question: 'Which meetings?', answer_by: 'P3D' })
    await world.control.clock.advance({ by: 'P3D' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('needs_info')
    await world.control.clock.advance({ by: 'PT1S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('closed_no_response')
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')
  })
})
