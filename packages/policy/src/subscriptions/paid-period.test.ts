import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../kernel/calendar.ts'
import { decideActivation } from './decide-activation.ts'
import { paidPeriod } from './paid-period.ts'

describe('a month (S-45)', () => {
  it.each([
    ['2026-09-01', '2026-10-01'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2028-02-29', '2028-03-29'],
    ['2026-03-31', '2026-04-30'],
    ['2026-12-31', '2027-01-31'],
  ])('INT-43 from %s ends before %s', (start, end) => {
    expect(paidPeriod(start, 'month')).toEqual({ start, end })
  })
})

describe('a year (S-45)', () => {
  it.each([
    ['2026-09-01', '2027-09-01'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('INT-43 from %s ends before %s', (start, end) => {
    expect(paidPeriod(start, 'year')).toEqual({ start, end })
  })
})

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days))

it('INT-43 lasts 28 to 31 days by the month and 365 or 366 by the year, from any day', () => {
  fc.assert(
    fc.property(anyDay, (start) => {
      const days = (interval: 'month' | 'year') => daysBetween(start, paidPeriod(start, interval).end)
      expect(days('month')).toBeGreaterThanOrEqual(28)
      expect(days('month')).toBeLessThanOrEqual(31)
      expect([365, 366]).toContain(days('year'))
    }),
  )
})

it('INT-43 ends on the day on which it began, or on the last of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('month' as const, 'year' as const), (start, interval) => {
      const { end } = paidPeriod(start, interval)
      const lastOfMonth = addDays(end, 1).slice(0, 7) !== end.slice(0, 7)
      expect(end.slice(8) === start.slice(8) || (lastOfMonth && end.slice(8) < start.slice(8))).toBe(true)
    }),
  )
})

it('INT-43 a later day never has an earlier end', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('month' as const, 'year' as const), (start, interval) => {
      expect(paidPeriod(start, interval).end <= paidPeriod(addDays(start, 1), interval).end).toBe(true)
    }),
  )
})

describe('activation', () => {
  it('3.P.5 begins today in Shanghai, however late in the day, and ends with the last day', () => {
    const activated = decideActivation({ interval: 'month', promotion: null }, Date.parse('2026-08-31T16:00:00Z'))
    expect(activated.period).toEqual({ start: '2026-09-01', end: '2026-10-01' })
    expect(new Date(activated.expires_at).toISOString()).toBe('2026-09-30T16:00:00.000Z')
    expect(
      decideActivation({ interval: 'month', promotion: null }, Date.parse('2026-09-01T15:59:59.999Z')).period.start,
    ).toBe('2026-09-01')
  })

  it('4.3.3 bonus days come at the end, and later periods follow from there (INT-10)', () => {
    const order = { interval: 'month', promotion: { bonus_days: 7 } } as const
    expect(decideActivation(order, Date.parse('2026-09-01T01:00:00Z'))).toMatchObject({
      period: { start: '2026-09-01', end: '2026-10-08' },
      anchor_day: 8,
      expires_at: Date.parse('2026-10-07T16:00:00Z'),
      decision: { clauses: ['3.P.5', '4.3.3'], interpretations: ['INT-43', 'INT-10'] },
    })
  })

  it('INT-43 shows the reckoning', () => {
    const { decision } = decideActivation({ interval: 'year', promotion: null }, Date.parse('2026-09-01T01:00:00Z'))
    expect(decision.steps).toEqual([
      { label: 'period starts', value: '2026-09-01', unit: 'date' },
      { label: 'months', value: 12, unit: 'count' },
      { label: 'period ends before', value: '2027-09-01', unit: 'date' },
    ])
  })
})
