import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideApproval } from './decide-approval.ts'
import { partOf } from './part-of-amount.ts'
import type { RefundFacts } from './refund-facts.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, september } from './testing/september.ts'

const now = noon('2026-09-11')
const cny = (amount: number) => ({ amount, currency: 'CNY' })

function approve(amount: number | { amount: number; currency: string }, facts: RefundFacts = september()) {
  const refund = { status: 'under_review', reason: 'user_cancelled', submitted_at: now } as const
  const part = typeof amount === 'number' ? cny(amount) : amount
  return decideApproval({ refund, finding: { fault: 'none' }, facts, part }, literalWorld(), now)
}

describe('a part of what was reckoned (INT-11)', () => {
  it('4.4.1 bears its share of the fee, and leaves the rest for later', () => {
    expect(approve(10_000)).toMatchObject({
      partial: true,
      amount: { gross: cny(10_000), fee: cny(60), net: cny(9_940), days_used: 11 },
      decision: { interpretations: expect.arrayContaining(['INT-11']) },
    })
    const others = [{ id: 'ref_0', status: 'succeeded', payment_id: 'pay_1', approved_gross: 10_000 }] as const
    expect(approve(8_937, september({ others }))).toMatchObject({ partial: false, amount: { gross: cny(8_937) } })
    expect(approve(8_938, september({ others }))).toMatchObject({ refused: 'refund_amount_exceeds_reckoned' })
  })

  it('4.3.1 is no more than was reckoned, and all of it is no part', () => {
    expect(approve(18_937)).toMatchObject({ partial: false, amount: { fee: cny(114), net: cny(18_823) } })
    expect(approve(18_938)).toMatchObject({
      refused: 'refund_amount_exceeds_reckoned',
      decision: { clauses: expect.arrayContaining(['4.3.1', '4.4.1']) },
      errors: [{ pointer: '/amount/amount' }],
    })
  })

  it('4.4.1 is no more than remains of the payment', () => {
    expect(approve(29_900)).toMatchObject({ refused: 'refund_amount_exceeds_reckoned' })
    expect(approve(29_901)).toMatchObject({ refused: 'refund_amount_exceeds_paid' })
  })

  it('4.4.1 is more than nothing, and in the currency of the payment', () => {
    expect(approve(0)).toMatchObject({ refused: 'validation_failed', errors: [{ pointer: '/amount/amount' }] })
    expect(approve({ amount: 1, currency: 'USD' })).toMatchObject({
      refused: 'validation_failed',
      errors: [{ pointer: '/amount/currency' }],
    })
  })

  it('4.4.1 fee and net add up to it, and parts take no more fee than the whole does, but for rounding', () => {
    const days = { days_total: 30, days_used: 0, days_excluded: 0 }
    const unused = { ...days, unit: 'day', units_total: 30, units_used: 0, units_excluded: 0 } as const
    const amounts = fc
      .record({ gross: fc.integer({ min: 1, max: 1_000_000 }), share: fc.nat(10_000), asked: fc.nat(10_000) })
      .map(({ gross, share, asked }) => {
        const fee = Math.floor((gross * share) / 10_000)
        const whole = { gross: cny(gross), fee: cny(fee), net: cny(gross - fee), paid: cny(gross) }
        return {
          whole: { ...whole, ...unused },
          asked: Math.ceil((gross * asked) / 10_000),
        }
      })
    fc.assert(
      fc.property(amounts, ({ whole, asked }) => {
        const part = partOf(whole, cny(asked))
        expect(part.fee.amount + part.net.amount).toBe(asked)
        expect(part.fee.amount).toBeLessThanOrEqual(whole.fee.amount)
        const rest = partOf(whole, cny(whole.gross.amount - asked))
        expect(Math.abs(part.fee.amount + rest.fee.amount - whole.fee.amount)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('four eyes (4.2.3, INT-03)', () => {
  const decide = (overrides: Record<string, unknown>, approver: string) => {
    const refund = { status: 'under_review', reason: 'user_cancelled', submitted_at: now } as const
    const reviewers = { approver, before: ['key_1', 'key_2'] }
    const approval = { refund, finding: { fault: 'none' }, facts: september(), reviewers } as const
    return decideApproval(approval, literalWorld(overrides), now)
  }
  const wanted = { 'refund.review.four_eyes': 'approval' }

  it('4.2.3 whoever had it in hand does not approve it where the policy wants that', () => {
    for (const key of ['key_1', 'key_2']) {
      expect(decide(wanted, key)).toMatchObject({
        refused: 'refund_reviewer_must_differ',
        decision: { interpretations: ['INT-03'], parameters: { 'refund.review.four_eyes': 'approval' } },
      })
      expect(decide({}, key).ok).toBe(true)
    }
    expect(decide(wanted, 'key_3').ok).toBe(true)
  })

  it.each([
    [18_936, false],
    [18_937, true],
  ])('4.2.3 above %i fen alone: one pair of eyes is enough for 189.37 is %s', (above, enough) => {
    expect(decide({ ...wanted, 'refund.review.four_eyes_above': above }, 'key_1').ok).toBe(enough)
  })
})
