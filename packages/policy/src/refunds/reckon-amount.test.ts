import { describe, expect, it } from 'vitest'
import { explain } from '../kernel/decision.ts'
import { reckonAmount } from './reckon-amount.ts'
import type { RefundClaim, RefundFacts } from './refund-facts.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, september } from './testing/september.ts'

function reckon(
  claim: Partial<RefundClaim>,
  facts: RefundFacts = september(),
  overrides: Record<string, unknown> = {},
) {
  const whole: RefundClaim = {
    reason: 'user_cancelled',
    fault: 'none',
    as_of: noon('2026-09-11'),
    unusable_days: [],
    ...claim,
  }
  const why = explain()
  const amount = reckonAmount({ facts, claim: whole }, literalWorld(overrides).parameters, why)
  return {
    days: `${amount.days_total}/${amount.days_used}`,
    gross: amount.gross.amount,
    fee: amount.fee.amount,
    net: amount.net.amount,
    decision: why.outcome('test'),
  }
}

describe('golden vectors', () => {
  it('4.3.1 refunds the unused days of a month cancelled on its eleventh day, less the fee', () => {
    expect(reckon({})).toMatchObject({ days: '30/11', gross: 18_937, fee: 114, net: 18_823 })
  })

  it('4.3.1 leaves nothing on the last day of the period', () => {
    expect(reckon({ as_of: noon('2026-09-30') })).toMatchObject({ days: '30/30', gross: 0, fee: 0, net: 0 })
  })

  it('INT-05 does not count three days of outage as used, and INT-08 takes no fee for them', () => {
    const outages = [{ starts_at: noon('2026-09-03'), ends_at: noon('2026-09-05') }]
    const claim = { reason: 'platform_outage', fault: 'platform' } as const
    expect(reckon(claim, september({ outages }))).toMatchObject({ days: '30/8', gross: 21_927, fee: 0, net: 21_927 })
  })
})

describe('used days (INT-04)', () => {
  it('counts a started day as used: one minute after midnight in Shanghai is another day', () => {
    expect(reckon({ as_of: Date.parse('2026-09-11T23:59:59.999+08:00') }).days).toBe('30/11')
    expect(reckon({ as_of: Date.parse('2026-09-12T00:00:00+08:00') }).days).toBe('30/12')
  })

  it('counts no day before the period and none after its end', () => {
    expect(reckon({ as_of: noon('2026-08-31') }).days).toBe('30/0')
    expect(reckon({ as_of: noon('2026-12-01') }).days).toBe('30/30')
  })

  it('stops counting when the service was cut off', () => {
    const period = { start: '2026-09-01', end: '2026-10-01', ended_at: noon('2026-09-10') }
    expect(reckon({ as_of: noon('2026-09-20') }, september({ period })).days).toBe('30/10')
  })

  it('INT-05 takes days that the reviewer accepted as unusable, each once', () => {
    const outages = [{ starts_at: noon('2026-09-03'), ends_at: null }]
    const unusable = ['2026-09-02', '2026-09-03', '2026-09-29']
    expect(reckon({ as_of: noon('2026-09-04'), unusable_days: unusable }, september({ outages })).days).toBe('30/1')
  })

  it('counts outage days as used where the parameter says so', () => {
    const outages = [{ starts_at: noon('2026-09-03'), ends_at: noon('2026-09-05') }]
    expect(reckon({}, september({ outages }), { 'refund.used_days.exclude_outage': false }).days).toBe('30/11')
  })
})

describe('fee (4.4.1, INT-08)', () => {
  it.each(['service_unusable', 'platform_outage', 'account_abnormal', 'duplicate_payment'] as const)(
    'is waived for %s',
    (reason) => {
      expect(reckon({ reason, fault: 'platform' }).fee).toBe(0)
    },
  )

  it('is waived for an order error of the platform, not for one of the user', () => {
    expect(reckon({ reason: 'order_error', fault: 'platform' }).fee).toBe(0)
    expect(reckon({ reason: 'order_error', fault: 'user' }).fee).toBe(114)
  })

  it('is none for money paid from the wallet', () => {
    const { payment } = september()
    expect(reckon({}, september({ payment: { ...payment, method: 'tencent_wallet' } })).fee).toBe(0)
  })

  it('is charged always under strict fees, and on what was paid where the parameter says so', () => {
    expect(reckon({ reason: 'platform_outage' }, september(), { 'refund.fee.strict': true }).fee).toBe(114)
    expect(reckon({}, september(), { 'refund.fee.base': 'paid' }).fee).toBe(179)
  })

  it('never makes the refund negative', () => {
    expect(
      reckon({ as_of: noon('2026-09-29') }, september(), { 'refund.fee.base': 'paid', 'refund.fee.rate': '0.5' }).net,
    ).toBe(0)
  })
})

describe('money that bought no period', () => {
  it('4.1.2 goes back whole, without a fee', () => {
    expect(reckon({ reason: 'duplicate_payment' }, september({ period: null }))).toMatchObject({
      gross: 29_900,
      fee: 0,
      net: 29_900,
    })
  })
})

describe('several refunds (INT-11)', () => {
  it('takes what earlier refunds of the payment gave back off the next', () => {
    const others = [{ id: 'ref_0', status: 'succeeded', payment_id: 'pay_1', approved_gross: 18_937 }] as const
    const outages = [{ starts_at: noon('2026-09-03'), ends_at: noon('2026-09-05') }]
    const period = { start: '2026-09-01', end: '2026-10-01', ended_at: noon('2026-09-11') }
    const claim = { reason: 'platform_outage', fault: 'platform', as_of: noon('2026-09-20') } as const
    expect(reckon(claim, september({ others, outages, period })).net).toBe(21_927 - 18_937)
  })

  it('leaves refunds of another payment of the order out', () => {
    const others = [{ id: 'ref_0', status: 'succeeded', payment_id: 'pay_2', approved_gross: 29_900 }] as const
    expect(reckon({}, september({ others })).gross).toBe(18_937)
  })
})

it('shows every line of the arithmetic', () => {
  expect(reckon({}).decision).toMatchObject({
    clauses: ['4.4.1', '4.3.1'],
    interpretations: ['INT-04', 'INT-08'],
    steps: [
      { label: 'amount paid', value: 29_900, unit: 'fen' },
      { label: 'period starts', value: '2026-09-01', unit: 'date' },
      { label: 'period ends before', value: '2026-10-01', unit: 'date' },
      { label: 'used up to and including', value: '2026-09-11', unit: 'date' },
      { label: 'days in the period', value: 30, unit: 'days' },
      { label: 'days begun', value: 11, unit: 'days' },
      { label: 'days used', value: 11, unit: 'days' },
      { label: 'paid × unused ÷ total', value: 18_937, unit: 'fen' },
      { label: 'fee rate', value: '0.006', unit: 'ratio' },
      { label: 'handling fee', value: 114, unit: 'fen' },
      { label: 'goes back', value: 18_823, unit: 'fen' },
    ],
  })
})
