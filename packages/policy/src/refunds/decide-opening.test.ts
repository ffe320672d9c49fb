import { describe, expect, it } from 'vitest'
import type { Parameters } from '../kernel/parameters.ts'
import { decideOpening } from './decide-opening.ts'
import type { RefundFacts } from './refund-facts.ts'
import { openRefundStates, refundMachine } from './refund-machine.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, september } from './testing/september.ts'

const { parameters } = literalWorld()
const now = noon('2026-09-11')
const nothing = { reason: null, sub_reason: null }
const open = (facts: RefundFacts, world: Parameters, at: number) =>
  decideOpening({ facts, complaint: nothing }, world, at)
const other = { id: 'ref_0', payment_id: 'pay_1', approved_gross: 0 }

describe('opening a refund', () => {
  it('4.2.1 gives 48 hours to submit, to the millisecond (INT-01)', () => {
    expect(open(september(), parameters, now)).toMatchObject({
      ok: true,
      step: { to: 'draft', emits: ['refund.draft_opened'] },
      submit_by: now + 48 * 3_600_000,
      decision: { clauses: ['4.1.L', '4.2.1'], parameters: { 'refund.window.duration': 'PT48H' } },
    })
  })

  it.each(openRefundStates)('INT-11 refuses a second refund while one is %s', (status) => {
    expect(open(september({ others: [{ ...other, status }] }), parameters, now)).toMatchObject({
      ok: false,
      refused: 'refund_already_open',
      detail: expect.stringContaining('ref_0'),
    })
  })

  it.each(refundMachine.final)('INT-01 takes no right away once one is %s', (status) => {
    expect(open(september({ others: [{ ...other, status }] }), parameters, now).ok).toBe(true)
  })

  it('INT-01 lets no draft follow a lapsed one where the policy says so', () => {
    const strict = literalWorld({ 'refund.window.reopen': false }).parameters
    const lapsed = september({ others: [{ ...other, status: 'expired' }] })
    expect(open(lapsed, strict, now)).toMatchObject({ ok: false, refused: 'refund_window_expired' })
    expect(open(september({ others: [{ ...other, status: 'withdrawn' }] }), strict, now).ok).toBe(true)
  })

  it('takes an application until 365 days after the payment, that instant included', () => {
    const last = september().payment.succeeded_at + 365 * 86_400_000
    expect(open(september(), parameters, last).ok).toBe(true)
    expect(open(september(), parameters, last + 1)).toMatchObject({ ok: false, refused: 'refund_period_over' })
  })

  it.each([
    ['bank_card', 365],
    ['wechat_pay', 365],
    ['alipay', 365],
    // The leap day of 2028 lies in the two years.
    ['tencent_wallet', 731],
  ] as const)(
    'INT-11 holds %s to its own limit of %i days, to the millisecond, where the operator allows two years',
    (method, days) => {
      const { parameters: lenient } = literalWorld({ 'refund.application.max_age': 'P2Y' })
      const facts = september({ payment: { ...september().payment, method } })
      const last = facts.payment.succeeded_at + days * 86_400_000
      expect(open(facts, lenient, last).ok).toBe(true)
      expect(open(facts, lenient, last + 1)).toMatchObject({ ok: false, refused: 'refund_period_over' })
    },
  )

  it('INT-11 refuses the fifty-first refund of an order', () => {
    const refunds = (count: number) =>
      september({
        others: Array.from(
          { length: count },
          (_, n) => ({ id: `ref_${n}`, status: 'succeeded', payment_id: 'pay_1', approved_gross: 1 }) as const,
        ),
      })
    expect(open(refunds(49), parameters, now).ok).toBe(true)
    expect(open(refunds(50), parameters, now)).toMatchObject({ ok: false, refused: 'refund_limit_reached' })
  })

  it('4.4.1 refuses an order of which all has been refunded', () => {
    const refunded = (approved_gross: number) =>
      september({ others: [{ ...other, status: 'succeeded', approved_gross }] })
    expect(open(refunded(29_899), parameters, now).ok).toBe(true)
    expect(open(refunded(29_900), parameters, now)).toMatchObject({
      refused: 'order_already_refunded',
      decision: { clauses: ['4.1.L', '4.2.1', '4.4.1'] },
    })
  })
})
