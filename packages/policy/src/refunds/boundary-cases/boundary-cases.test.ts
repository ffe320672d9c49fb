import { describe, expect, it } from 'vitest'
import { literalWorld } from '../testing/literal-world.ts'
import type { BoundaryFacts } from './boundary-case.ts'
import { boundaryCases } from './boundary-cases.ts'

const facts: BoundaryFacts = {
  paid: { amount: 29_900, currency: 'CNY' },
  paid_at: Date.parse('2026-09-01T01:00:00Z'),
  opened_at: Date.parse('2026-09-11T01:00:00Z'),
  method: null,
  reason: null,
  period: null,
  approved_at: null,
}
const world = literalWorld()
const september = { start: '2026-09-01', end: '2026-10-01' }

describe('boundary cases of the window', () => {
  it('4.2.1 accept the last instant of the 48 hours and refuse the next one (INT-01)', () => {
    const [before, at, after] = boundaryCases('window', facts, world)
    expect(before?.when).toEqual({ event: 'submit', at: '2026-09-13T00:59:59.999Z' })
    expect([before, at, after].map((one) => [one?.position, one?.expect.code])).toEqual([
      ['before', null],
      ['at', null],
      ['after', 'refund_window_expired'],
    ])
    expect(after?.expect.decision.clauses).toContain('4.2.1')
  })

  it('INT-11 refuse to open what is older than channels repay', () => {
    const opened = boundaryCases('window', facts, world).slice(3, 6)
    expect(opened.map(({ expect: { code } }) => code)).toEqual([null, null, 'refund_period_over'])
    expect(opened[1]?.when.at).toBe('2027-09-01T01:00:00.000Z')
  })

  it('INT-01 follow the parameters: another window, and no draft after one that lapsed', () => {
    const strict = literalWorld({ 'refund.window.duration': 'PT1H', 'refund.window.reopen': false })
    const cases = boundaryCases('window', facts, strict)
    expect(cases[1]?.when.at).toBe('2026-09-11T02:00:00.000Z')
    expect(cases.at(-1)?.expect).toMatchObject({ accepted: false, code: 'refund_window_expired' })
    expect(boundaryCases('window', facts, world).at(-1)?.expect.accepted).toBe(true)
  })
})

describe('boundary cases of the days used', () => {
  it('4.3.1 another day is used at midnight in Shanghai, and nothing is left on the last day (INT-04)', () => {
    const cases = boundaryCases('proration', { ...facts, period: september }, world)
    const seen = cases.map(({ when, expect: { code, amount } }) => [when.at, code ?? amount?.days_used])
    expect(seen.slice(0, 6)).toEqual([
      ['2026-09-01T15:59:59.999Z', 1],
      ['2026-09-01T16:00:00.000Z', 2],
      ['2026-09-01T16:00:00.001Z', 2],
      ['2026-09-29T15:59:59.999Z', 29],
      ['2026-09-29T16:00:00.000Z', 'nothing_refundable'],
      ['2026-09-29T16:00:00.001Z', 'nothing_refundable'],
    ])
    expect(cases).toHaveLength(9)
  })

  it('cover ends of months, February cut short, a leap day, and a year', () => {
    const cases = boundaryCases('proration', facts, world)
    const named = (text: string) => cases.filter(({ name }) => name.endsWith(text))
    expect(named('the leap day begins')).toHaveLength(3)
    expect(named('a month begins').length).toBeGreaterThan(30)
    const short = cases.filter(({ given }) => JSON.stringify(given).includes('2027-01-31'))
    expect(short.at(-1)?.given).toMatchObject({ period: { start: '2027-01-31', end: '2027-02-28' } })
  })
})

describe('boundary cases of the payout', () => {
  const cases = boundaryCases('payout', facts, world)
  const dueOf = (date: string) => cases.find(({ given }) => given.approved_on === date)?.expect

  it('4.2.3 count around holidays and make-up days (INT-06)', () => {
    expect(dueOf('2026-09-29')).toMatchObject({ due_date: '2026-10-14', provisional: false })
    expect(cases.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'the refund is approved on the day before a holiday',
        'the refund is approved on the first day of a make-up workday',
        'the refund is approved on the first day of a weekend',
      ]),
    )
  })

  it('INT-06 count one day later from midnight on', () => {
    expect(cases.slice(0, 3).map(({ given, position }) => [position, given.approved_on])).toEqual([
      ['before', '2026-09-01'],
      ['at', '2026-09-02'],
      ['after', '2026-09-02'],
    ])
  })

  it('INT-06 are provisional where a year has no schedule', () => {
    const reached = cases.filter(({ name }) => name.includes('a year without a schedule'))
    expect(reached.map(({ position, expect: { provisional } }) => [position, provisional])).toEqual(
      expect.arrayContaining([
        ['before', false],
        ['after', true],
      ]),
    )
  })

  it('keep to the instant that is given, and to another calendar', () => {
    const given = { ...facts, approved_at: Date.parse('2026-09-29T02:00:00Z') }
    const plain = boundaryCases('payout', given, literalWorld({ 'calendar.workday': 'mon_fri' }))
    expect(plain).toHaveLength(3)
    expect(plain[0]).toMatchObject({ given: { calendar: 'mon_fri' }, expect: { due_date: '2026-10-08' } })
  })
})

describe('boundary cases of the fee', () => {
  it('4.4.1 round half a fen up, for each method and reason that pays a fee (INT-08)', () => {
    const given = { ...facts, method: 'bank_card', reason: 'user_cancelled' } as const
    const [before, at, after] = boundaryCases('fee', given, world).map(({ given: { gross }, expect: { fee } }) => [
      gross,
      fee,
    ])
    expect(before).toEqual([
      { amount: 29_916, currency: 'CNY' },
      { amount: 179, currency: 'CNY' },
    ])
    expect(at).toEqual([
      { amount: 29_917, currency: 'CNY' },
      { amount: 180, currency: 'CNY' },
    ])
    expect(after?.[1]).toMatchObject({ amount: 180 })
  })

  it('INT-08 meet an exact half', () => {
    const given = { ...facts, paid: { amount: 250, currency: 'CNY' }, method: 'alipay', reason: 'order_error' } as const
    expect(boundaryCases('fee', given, world)[1]).toMatchObject({
      given: { gross: { amount: 250 } },
      expect: { fee: { amount: 2 } },
    })
  })

  it('INT-08 stay within the amounts that there are, however small the rate', () => {
    const cases = boundaryCases('fee', facts, literalWorld({ 'refund.fee.rate': '0.000000000000001' }))
    expect(cases.every(({ position }) => position === 'at')).toBe(true)
  })

  it('INT-08 charge nothing where the fault is not the user’s, or the wallet paid, unless fees are strict', () => {
    const free = (overrides = {}) =>
      boundaryCases('fee', facts, literalWorld(overrides)).filter(({ name }) => name.endsWith('nothing is rounded up'))
    expect(free()).toHaveLength(18)
    expect(free({ 'refund.fee.strict': true })).toHaveLength(6)
    expect(free().every(({ expect: { fee } }) => fee?.amount === 0)).toBe(true)
  })
})
