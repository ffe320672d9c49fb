import { describe, expect, it } from 'vitest'
import { decideRenewal, nextPeriod } from './decide-renewal.ts'

describe('the next period', () => {
  it('INT-43 keeps to the day on which the first began, over shorter months (S-45)', () => {
    const periods = []
    let end = '2026-02-28'
    for (let month = 0; month < 4; month += 1) {
      const period = nextPeriod({ period_end: end, anchor_day: 31 }, 'month')
      periods.push(period.end)
      end = period.end
    }
    expect(periods).toEqual(['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'])
  })

  it('INT-43 comes back to 29 February in a leap year (S-45)', () => {
    expect(nextPeriod({ period_end: '2031-02-28', anchor_day: 29 }, 'year').end).toBe('2032-02-29')
    expect(nextPeriod({ period_end: '2032-02-29', anchor_day: 29 }, 'year').end).toBe('2033-02-28')
  })

  it('3.P.5 begins where the last one ended, in time as within the grace (INT-33)', () => {
    const subscription = { period_end: '2026-10-01', anchor_day: 1 }
    const month = { interval: 'month' } as const
    expect(decideRenewal({ ...subscription, status: 'active' }, month)).toMatchObject({
      ok: true,
      step: { event: 'renew', emits: ['subscription.renewed'] },
      period: { start: '2026-10-01', end: '2026-11-01' },
    })
    expect(decideRenewal({ ...subscription, status: 'past_due' }, month)).toMatchObject({
      step: { event: 'recover', emits: ['subscription.recovered'] },
      period: { start: '2026-10-01', end: '2026-11-01' },
    })
    expect(decideRenewal({ ...subscription, status: 'expired' }, month)).toMatchObject({
      refused: 'invalid_transition',
    })
  })
})
