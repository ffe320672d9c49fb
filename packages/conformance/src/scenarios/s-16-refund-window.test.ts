import { describe, expect, it } from 'vitest'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { application, uploadEvidence } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

const openedAt = '2026-09-02T03:04:05.678Z'

describe.each(targets)('S-16 the edge of the 48 hours, over $name', (target) => {
  it.each([
    { after: '47:59:59', submittedAt: '2026-09-04T03:04:04.678Z' },
    { after: '48:00:00', submittedAt: '2026-09-04T03:04:05.678Z' },
  ])('4.2.1 takes an application $after after the draft (INT-01)', async ({ submittedAt }) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: openedAt })
    const draft = await world.parley.refunds.create({ order_id: order.id })
    expect(draft).toMatchObject({ opened_at: openedAt, submit_by: '2026-09-04T03:04:05.678Z' })
    await world.control.clock.advance({ to: submittedAt })
    const refund = await world.parley.refunds.submit(draft.id, application(order))
    expect(refund).toMatchObject({ status: 'submitted', submitted_at: submittedAt })
    expect(refund.decision.interpretations).toContain('INT-01')
  })

  it.each([
    { after: '48:00:00.001', submittedAt: '2026-09-04T03:04:05.679Z' },
    { after: '48:00:01', submittedAt: '2026-09-04T03:04:06.678Z' },
  ])('4.2.1 refuses one $after after it, and a new draft may be opened (INT-01)', async ({ submittedAt }) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: openedAt })
    const draft = await world.parley.refunds.create({ order_id: order.id })
    await world.control.clock.advance({ to: submittedAt })
    const result = await world.parley.refunds.submit(draft.id, application(order)).result()
    expect(result).toMatchObject({
      ok: false,
      problem: {
        status: 422,
        code: 'refund_window_expired',
        clauses: expect.arrayContaining(['4.2.1']),
        interpretations: expect.arrayContaining(['INT-01']),
        decision: {
          parameters: { 'refund.window.duration': 'PT48H' },
          steps: expect.arrayContaining([
            { label: 'submit by', value: '2026-09-04T03:04:05.678Z', unit: 'instant' },
            { label: 'submitted at', value: submittedAt, unit: 'instant' },
          ]),
        },
      },
    })
    expect((await world.parley.refunds.get(draft.id)).status).toBe('expired')
    expect(await eventTypes(world, draft.id)).toEqual(['refund.draft_opened', 'refund.draft_expired'])

    const second = await world.parley.refunds.create({ order_id: order.id })
    expect((await world.parley.refunds.submit(second.id, application(order))).status).toBe('submitted')
  })

  it('4.2.1 the draft itself is open for the last millisecond and closed after it', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    await world.control.clock.advance({ by: 'PT48H' })
    expect((await world.parley.refunds.get(draft.id)).status).toBe('draft')
    const { fired } = await world.control.clock.advance({ by: 'PT0.001S' })
    expect(fired).toMatchObject([{ kind: 'refund.expire_draft', ref: draft.id, events: ['refund.draft_expired'] }])
    expect((await world.parley.refunds.get(draft.id)).status).toBe('expired')
  })

  it('4.2.1 another window holds where the policy sets one, and none follows it where it says so', async () => {
    const parameters = { 'refund.window.duration': 'PT2H', 'refund.window.reopen': false }
    await using world = await target.open({ parameters })
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    await world.control.clock.advance({ by: 'PT2H0.001S' })
    const late = world.parley.refunds.submit(draft.id, application(order))
    await expect(late).rejects.toMatchObject({ code: 'refund_window_expired' })
    const again = world.parley.refunds.create({ order_id: order.id })
    await expect(again).rejects.toMatchObject({ code: 'refund_window_expired' })
  })

  it('4.2.1 counted from the payment or the event, the 48 hours end for every draft at once (INT-01)', async () => {
    const ends = { payment: '2026-09-03T01:00:00.000Z', event: '2026-09-03T02:00:00.000Z' }
    for (const [anchor, end] of Object.entries(ends)) {
      await using world = await target.open({
        at: '2026-09-01T01:00:00Z',
        parameters: { 'refund.window.anchor': anchor },
      })
      const { user, order } = await buyPro(world)
      await world.control.clock.advance({ to: '2026-09-01T02:00:00Z' })
      const interval = { starts_at: '2026-09-01T01:00:00Z', ends_at: '2026-09-01T02:00:00Z' }
      await world.staff.outages.declare({ ...interval, description: 'No meetings.' })
      const evidence = [(await uploadEvidence(world, user.id)).id]
      await world.control.clock.advance({ to: end })
      const asked = { order_id: order.id, reason: 'platform_outage' } as const
      const draft = await world.parley.refunds.create(asked)
      expect(draft.submit_by).toBe(end)
      const outage = application(order, { reason: 'platform_outage', evidence })
      expect((await world.parley.refunds.submit(draft.id, outage)).status).toBe('submitted')
      await world.parley.refunds.withdraw(draft.id)
      await world.control.clock.advance({ by: 'PT0.001S' })
      await expect(world.parley.refunds.create(asked)).rejects.toMatchObject({
        status: 422,
        code: 'refund_window_expired',
        problem: { clauses: expect.arrayContaining(['4.2.1']), interpretations: expect.arrayContaining(['INT-01']) },
      })
      // A reason that speaks of no event counts from the draft, unless the payment is what counts.
      const result = await world.parley.refunds.create({ ...asked, reason: 'user_cancelled' }).result()
      expect(result.ok).toBe(anchor === 'event')
    }
  })
})
