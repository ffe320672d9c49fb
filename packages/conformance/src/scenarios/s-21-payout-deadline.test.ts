import { describe, expect, it } from 'vitest'
import { eventTypes, stepsOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** A refund approved at an instant; the card decides what becomes of the money. */
async function approvedAt(world: World, instant: string, account?: string) {
  const { order } = await buyPro(world, account === undefined ? {} : { account })
  await world.control.clock.advance({ to: instant })
  return approve(world, await applyForRefund(world, order))
}

describe.each(targets)('S-21 seven working days, over $name', (target) => {
  it.each([
    { bought: '2026-02-02T01:00:00Z', approved: '2026-02-13T02:00:00Z', due: '2026-03-02' },
    { bought: '2026-09-01T01:00:00Z', approved: '2026-09-29T02:00:00Z', due: '2026-10-14' },
    { bought: '2026-09-01T01:00:00Z', approved: '2026-09-11T02:00:00Z', due: '2026-09-21' },
  ])('4.2.3 approved at $approved, due by the end of $due (INT-06)', async ({ bought, approved, due }) => {
    await using world = await target.open({ at: bought })
    const { payout, decision } = await approvedAt(world, approved)
    expect(payout).toMatchObject({
      due_date: due,
      due_at: new Date(Date.parse(`${due}T24:00:00+08:00`)).toISOString(),
      provisional: false,
    })
    expect(decision.interpretations).toEqual(expect.arrayContaining(['INT-06', 'INT-07']))
    expect(stepsOf(decision)).toEqual(
      expect.arrayContaining([
        `approved on: ${approved.slice(0, 10)}`,
        'working days: 7',
        `money back by the end of: ${due}`,
      ]),
    )
  })

  it('4.2.3 the day of approval is the one in Shanghai (INT-43)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { payout } = await approvedAt(world, '2026-09-28T16:00:00Z')
    expect(payout?.due_date).toBe('2026-10-14')
  })

  it('INT-06 a year whose schedule is not published gives a provisional date', async () => {
    await using world = await target.open({ at: '2026-12-01T01:00:00Z' })
    const { payout, decision } = await approvedAt(world, '2026-12-24T02:00:00Z')
    expect(payout?.provisional).toBe(true)
    expect(payout?.due_date).toBe('2027-01-05')
    expect(stepsOf(decision)).toContain('working days of a year without a published schedule: provisional')
  })

  it('INT-06 a table given to the sandbox is counted by', async () => {
    await using world = await target.open({
      at: '2026-09-01T01:00:00Z',
      holidays: { 2026: { holidays: ['2026-09-30'], makeup_workdays: ['2026-10-03'] } },
    })
    const { payout } = await approvedAt(world, '2026-09-29T02:00:00Z')
    // 1, 2, Saturday the 3rd, 5, 6, 7 and 8 October.
    expect(payout?.due_date).toBe('2026-10-08')
  })

  it.each([
    { parameters: { 'calendar.workday': 'mon_fri' }, due: '2026-10-08' },
    { parameters: { 'calendar.count_from': 'same_day' }, due: '2026-10-13' },
    { parameters: { 'refund.payout.working_days': 3 }, due: '2026-10-09' },
  ])('INT-06 with $parameters it is due on $due', async ({ parameters, due }) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z', parameters })
    const { payout, decision } = await approvedAt(world, '2026-09-29T02:00:00Z')
    expect(payout?.due_date).toBe(due)
    expect(decision.parameters).toMatchObject(parameters)
  })

  it('INT-07 money that is not back by then is told of once', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id } = await approvedAt(world, '2026-09-29T02:00:00Z', '6222020000000072')
    await world.control.clock.advance({ to: '2026-10-14T16:00:00Z' })
    expect(await eventTypes(world, id)).not.toContain('refund.sla_breached')
    await world.control.clock.advance({ to: '2026-11-14T00:00:00Z' })
    expect((await eventTypes(world, id)).filter((type) => type === 'refund.sla_breached')).toHaveLength(1)
    expect((await world.parley.refunds.get(id)).status).toBe('processing')

    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
  })

  it('INT-07 money that is back on the last day is in time', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id } = await approvedAt(world, '2026-09-29T02:00:00Z', '6222020000000072')
    await world.control.clock.advance({ to: '2026-10-14T15:59:59.999Z' })
    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    await world.control.clock.advance({ by: 'P7D' })
    expect(await eventTypes(world, id)).not.toContain('refund.sla_breached')
  })

  it('INT-07 where handing over is what counts, a slow channel breaches nothing', async () => {
    await using world = await target.open({
      at: '2026-09-01T01:00:00Z',
      parameters: { 'refund.sla.measure': 'initiated' },
    })
    const { id } = await approvedAt(world, '2026-09-29T02:00:00Z', '6222020000000072')
    await world.control.clock.advance({ to: '2026-10-20T00:00:00Z' })
    expect(await eventTypes(world, id)).not.toContain('refund.sla_breached')
  })
})
