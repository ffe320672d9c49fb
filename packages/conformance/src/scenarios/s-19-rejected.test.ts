import { describe, expect, it } from 'vitest'
import { balanceOf, eventsOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, uploadEvidence } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)("S-19 the user's own fault, over $name", (target) => {
  it('4.3.2 the application is rejected with the clause and an explanation', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order, subscription } = await buyPro(world)
    const file = await uploadEvidence(world, user.id)
    const submitted = await applyForRefund(world, order, { reason: 'service_unusable', evidence: [file.id] })
    await world.staff.refunds.startReview(submitted.id)
    const explanation = 'The network of the applicant was down.'
    const rejected = await world.staff.refunds.reject(submitted.id, {
      clause: '4.3.2',
      explanation,
      finding: { fault: 'user' },
    })
    expect(rejected).toMatchObject({ status: 'rejected', payout: null, finding: { fault: 'user' } })
    expect(rejected.decision.clauses).toContain('4.3.2')
    expect(rejected.decision.steps).toContainEqual({ label: 'explanation', value: explanation, unit: 'text' })
    const [event] = (await eventsOf(world, rejected.id)).filter(({ type }) => type === 'refund.rejected')
    expect(event?.policy.clauses).toEqual(['4.2.3', '4.3.2'])

    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('pro')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
  })

  it('4.3.2 staff cannot approve what the user caused (INT-38)', async () => {
    await using world = await target.open()
    const { user, order } = await buyPro(world)
    const file = await uploadEvidence(world, user.id)
    const record = {
      kind: 'misused_by_others',
      fault: 'unknown',
      description: 'Somebody else joined meetings.',
    } as const
    const { now: starts_at } = await world.control.clock.get()
    await world.staff.accounts.recordAbnormality(user.id, { ...record, starts_at })
    for (const reason of ['service_unusable', 'account_abnormal'] as const) {
      const submitted = await applyForRefund(world, order, { reason, evidence: [file.id] })
      await world.staff.refunds.startReview(submitted.id)
      const approval = world.staff.refunds.approve(submitted.id, { finding: { fault: 'user' } })
      await expect(approval).rejects.toMatchObject({
        status: 422,
        code: 'refund_fault_user',
        problem: {
          clauses: expect.arrayContaining(['4.3.2']),
          interpretations: expect.arrayContaining(['INT-38']),
        },
      })
      expect((await world.parley.refunds.get(submitted.id)).status).toBe('under_review')
      await world.parley.refunds.withdraw(submitted.id)
    }
  })
})
