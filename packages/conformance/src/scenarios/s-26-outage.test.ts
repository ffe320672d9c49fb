import { describe, expect, it } from 'vitest'
import { stepsOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Bought on 1 September; applied for on the 11th because the service could not be used. */
async function refundForTrouble(world: World, reason: 'platform_outage' | 'service_unusable') {
  const { user, order } = await buyPro(world)
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const file = await uploadEvidence(world, user.id)
  return applyForRefund(world, order, { reason, evidence: [file.id] })
}

describe.each(targets)('S-26 an outage, over $name', (target) => {
  it('4.3.1 its days do not count as used, and there is no fee (INT-05, INT-08)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order } = await buyPro(world)
    // From noon on the 5th to the morning of the 7th: three dates.
    await world.control.clock.advance({ to: '2026-09-05T04:00:00Z' })
    const outage = await world.staff.outages.declare({ starts_at: '2026-09-05T04:00:00Z', description: 'No meetings.' })
    expect(outage).toMatchObject({ status: 'declared', ends_at: null, regions: [] })
    await world.control.clock.advance({ to: '2026-09-07T02:00:00Z' })
    expect((await world.staff.outages.end(outage.id, {})).ends_at).toBe('2026-09-07T02:00:00.000Z')

    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const file = await uploadEvidence(world, user.id)
    const submitted = await applyForRefund(world, order, { reason: 'platform_outage', evidence: [file.id] })
    const { amount, decision } = await approve(world, submitted, { fault: 'platform' })
    expect(amount).toMatchObject({ days_total: 30, days_used: 8, days_excluded: 3, fee: { amount: 0 } })
    expect(amount?.net).toEqual({ amount: 21_927, currency: 'CNY' })
    expect(decision.interpretations).toEqual(expect.arrayContaining(['INT-05', 'INT-08']))
    expect(stepsOf(decision)).toContain('days begun on which the service was unusable: 3')
  })

  it('INT-05 helps whoever applies for another reason too', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const interval = { starts_at: '2026-09-05T04:00:00Z', ends_at: '2026-09-07T02:00:00Z' }
    await world.staff.outages.declare({ ...interval, description: 'No meetings.' })
    const { amount } = await applyForRefund(world, order)
    expect(amount).toMatchObject({ days_used: 8, gross: { amount: 21_927 }, fee: { amount: 132 } })
  })

  it('INT-05 counts for the regions that it hit', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    await world.control.clock.advance({ to: '2026-09-01T02:00:00Z' })
    const interval = { starts_at: '2026-08-31T02:00:00Z', ends_at: '2026-09-01T02:00:00Z' }
    await world.staff.outages.declare({ ...interval, regions: ['US'], description: 'No meetings in the US.' })
    await expect(refundForTrouble(world, 'platform_outage')).rejects.toMatchObject({
      status: 422,
      code: 'refund_reason_unsupported',
      problem: { clauses: expect.arrayContaining(['4.1.3']), errors: [{ pointer: '/reason' }] },
    })
  })

  it('INT-05 counts for the plans that have one of its features', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const outage = { description: 'Not everything worked.', regions: ['CN'] }
    const declare = (day: string, features: string[]) =>
      world.staff.outages.declare({
        ...outage,
        features,
        starts_at: `2026-09-${day}T02:00:00Z`,
        ends_at: `2026-09-${day}T03:00:00Z`,
      })
    await declare('05', ['webinar', 'room_booking'])
    const asked = { order_id: order.id, reason: 'platform_outage', fault: 'platform' } as const
    expect(await world.parley.refunds.preview(asked)).toMatchObject({
      refundable: false,
      problem: 'refund_reason_unsupported',
    })
    const hit = await declare('07', ['webinar', 'live_streaming'])
    expect(hit.features).toEqual(['webinar', 'live_streaming'])
    expect(await world.parley.refunds.preview(asked)).toMatchObject({ refundable: true, amount: { days_excluded: 1 } })
    await expect(declare('08', ['telepathy'])).rejects.toMatchObject({
      status: 422,
      code: 'outage_feature_unknown',
      problem: { errors: [{ pointer: '/features/0' }] },
    })
  })

  it('4.1.3 days that the reviewer accepts are left out although no outage was declared', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const submitted = await refundForTrouble(world, 'service_unusable')
    expect(submitted.amount).toMatchObject({ days_used: 11, days_excluded: 0 })
    const accepted_unusable_days = ['2026-09-03', '2026-09-20']
    const { amount } = await approve(world, submitted, { fault: 'platform', accepted_unusable_days })
    // The 20th has not been used anyway.
    expect(amount).toMatchObject({ days_used: 10, days_excluded: 1 })
  })

  it('4.1.3 an outage that has not begun, or ends before it began, is refused', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const future = world.staff.outages.declare({ starts_at: '2026-09-01T01:00:01Z', description: 'Later.' })
    await expect(future).rejects.toMatchObject({ status: 422, code: 'outage_interval_invalid' })
    const interval = { starts_at: '2026-08-31T01:00:00Z', ends_at: '2026-08-30T01:00:00Z' }
    const backwards = world.staff.outages.declare({ ...interval, description: 'Backwards.' })
    await expect(backwards).rejects.toMatchObject({ code: 'outage_interval_invalid' })
    expect((await world.staff.outages.list()).data).toEqual([])
  })
})
