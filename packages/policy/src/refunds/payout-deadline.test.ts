import { describe, expect, it } from 'vitest'
import { explain } from '../kernel/decision.ts'
import { isPayoutLate, payoutDeadline, resumedDeadline } from './payout-deadline.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon } from './testing/september.ts'

const world = literalWorld()

describe('seven working days (4.2.3, INT-06)', () => {
  it.each([
    ['2026-02-13', '2026-03-02', false],
    ['2026-09-29', '2026-10-14', false],
  ])('an approval on %s is due by the end of %s', (approved, due, provisional) => {
    const why = explain()
    expect(payoutDeadline(noon(approved), world, why)).toMatchObject({ due_date: due, provisional })
    expect(why.outcome('x')).toMatchObject({ clauses: ['4.2.3'], interpretations: ['INT-06', 'INT-07'] })
  })

  it('is provisional where it needs the days of a year without a schedule', () => {
    const deadline = payoutDeadline(noon('2026-12-24'), world, explain())
    expect(deadline.provisional).toBe(true)
    expect(deadline.due_date >= '2027-01-05').toBe(true)
  })

  it('follows the calendar that the parameters name', () => {
    const western = literalWorld({ 'calendar.workday': 'mon_fri' })
    expect(payoutDeadline(noon('2026-09-29'), western, explain()).due_date).toBe('2026-10-08')
  })
})

describe('the pause while the user is waited for (INT-07)', () => {
  const { counted, due_at } = payoutDeadline(noon('2026-09-07'), world, explain())

  it('changes nothing when it ends on the day it began', () => {
    const resumed = resumedDeadline(
      { counted, paused_since: noon('2026-09-09'), resumed_at: noon('2026-09-09') + 1 },
      world.calendar,
    )
    expect(resumed.due_at).toBe(due_at)
  })

  it('moves the deadline by the working days that passed in between', () => {
    // Due 16 September; paused from Wednesday the 9th to Friday the 11th: two working days later.
    const resumed = resumedDeadline(
      { counted, paused_since: noon('2026-09-09'), resumed_at: noon('2026-09-11') },
      world.calendar,
    )
    expect(resumed.due_date).toBe('2026-09-18')
    expect(resumed.counted).toHaveLength(7)
  })

  it('leaves the deadline alone when pause and end fall before the first working day', () => {
    const friday = payoutDeadline(noon('2026-09-04'), world, explain())
    const resumed = resumedDeadline(
      { counted: friday.counted, paused_since: noon('2026-09-04'), resumed_at: noon('2026-09-05') },
      world.calendar,
    )
    expect(resumed.due_date).toBe(friday.due_date)
  })

  it('gives one working day more when it began after the deadline', () => {
    const resumed = resumedDeadline(
      { counted, paused_since: noon('2026-09-17'), resumed_at: noon('2026-09-21') },
      world.calendar,
    )
    expect(resumed.due_date).toBe('2026-09-22')
  })
})

describe('lateness', () => {
  const sent = { initiated_at: 1, breached_at: null }
  const unsent = { initiated_at: null, breached_at: null }

  it('is measured at the credit by default: sent is not back', () => {
    expect(isPayoutLate('processing', sent, world.parameters)).toBe(true)
    expect(isPayoutLate('succeeded', sent, world.parameters)).toBe(false)
    expect(isPayoutLate('abnormal', sent, world.parameters)).toBe(false)
  })

  it('is measured at the hand-over where the parameter says so', () => {
    const { parameters } = literalWorld({ 'refund.sla.measure': 'initiated' })
    expect(isPayoutLate('processing', sent, parameters)).toBe(false)
    expect(isPayoutLate('approved', unsent, parameters)).toBe(true)
  })

  it('INT-07 comes once, however often a later deadline is missed', () => {
    expect(isPayoutLate('processing', { initiated_at: 1, breached_at: 2 }, world.parameters)).toBe(false)
  })
})
