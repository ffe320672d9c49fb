import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDateOf, startOfDay } from '../kernel/calendar.ts'
import { instantText } from '../kernel/instant-text.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import { nextCharge, renewalSchedule } from './renewal-schedule.ts'

const hour = 3_600_000
const plan = renewalSchedule('2026-10-01', defaultParameters)

describe('the schedule of a renewal', () => {
  it('INT-33 announces five days before the period ends', () => {
    expect(instantText(plan.notice_at)).toBe('2026-09-25T16:00:00.000Z')
  })

  it('INT-33 charges at 07:00 on days 0, 1, 3, 5 and 7, as the first of the hours in which that may be', () => {
    expect(plan.charges.map((at) => [localDateOf(at), (at - startOfDay(localDateOf(at))) / hour])).toEqual([
      ['2026-10-01', 7],
      ['2026-10-02', 7],
      ['2026-10-04', 7],
      ['2026-10-06', 7],
      ['2026-10-08', 7],
    ])
  })

  it('INT-33 lets the grace end with the hours of its seventh day, so that the last try is within', () => {
    expect(instantText(plan.grace_until)).toBe('2026-10-08T14:00:00.000Z')
    expect(plan.charges.every((charge) => charge < plan.grace_until)).toBe(true)
  })

  it('INT-33 follows the parameters', () => {
    const changed = renewalSchedule('2026-10-01', {
      ...defaultParameters,
      'renewal.notice': 'P1M',
      'renewal.dunning': ['PT0S', 'PT1H', 'PT9H'],
      'renewal.dunning_hours': '08:00-10:00',
      'renewal.grace': 'P2D',
    })
    expect(localDateOf(changed.notice_at)).toBe('2026-09-01')
    expect(changed.charges.map((at) => at - startOfDay('2026-10-01'))).toEqual([8 * hour, 9 * hour])
    expect(changed.grace_until).toBe(startOfDay('2026-10-03') + 10 * hour)
  })

  it('INT-33 gives every charge once, in order, and within the hours', () => {
    const days = fc.integer({ min: 0, max: 3650 }).map((count) => addDays('2026-01-01', count))
    fc.assert(
      fc.property(days, (end) => {
        const made = renewalSchedule(end, defaultParameters)
        const seen: number[] = []
        for (let at = nextCharge(made, made.notice_at); at !== null; at = nextCharge(made, at)) seen.push(at)
        expect(seen).toEqual(made.charges)
        for (const at of seen) expect([7, 21]).toContainEqual(Math.floor((at - startOfDay(localDateOf(at))) / hour))
      }),
    )
  })
})
