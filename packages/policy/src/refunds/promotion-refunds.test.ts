import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MS_PER_DAY, addDays } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { PromotionRefundRule } from '../promotions/promotion.ts'
import { decideApproval } from './decide-approval.ts'
import { decideSubmission } from './decide-submission.ts'
import { previewRefund } from './preview-refund.ts'
import { reckonAmount } from './reckon-amount.ts'
import type { BoughtPromotion, Fault, RefundFacts, RefundReason } from './refund-facts.ts'
import { literalWorld } from './testing/literal-world.ts'
import { promoted, randomRule } from './testing/random-promotion.ts'
import { noon, recordsFor, september } from './testing/september.ts'

const world = literalWorld()
type Rule = Partial<Omit<PromotionRefundRule, 'clawback'>> & { clawback?: Partial<PromotionRefundRule['clawback']> }

const ruleOf = ({ clawback, ...rule }: Rule): PromotionRefundRule => ({
  non_refundable: false,
  refundable_until: null,
  prorate_on: 'paid',
  ...rule,
  clawback: { gift_days: false, coupon: false, ...clawback },
})

/** Pro at 299.00 with 50.00 off, so 249.00 paid, and seven days at the end of September's thirty. */
function autumn(rule: Rule | null, changes: Partial<BoughtPromotion> = {}, paid = 24_900): RefundFacts {
  const { payment } = september()
  const refund_rule = rule === null ? null : ruleOf(rule)
  const promotion = { id: 'prm_1', refund_rule, list_amount: 29_900, discount: 5_000, bonus_days: 7, ...changes }
  return september({
    payment: { ...payment, amount: { amount: paid, currency: 'CNY' } },
    period: { start: '2026-09-01', end: '2026-10-08', ended_at: null },
    promotion,
  })
}

interface Ask {
  readonly on?: string
  readonly reason?: RefundReason
  readonly fault?: Fault
  readonly parameters?: Record<string, unknown>
}

function reckon(
  facts: RefundFacts,
  { on = '2026-09-11', reason = 'user_cancelled', fault = 'none', parameters = {} }: Ask = {},
) {
  const claim = { reason, fault, as_of: noon(on), unusable_days: [] }
  const why = explain()
  const amount = reckonAmount({ facts, claim }, literalWorld(parameters).parameters, why)
  return {
    days: `${amount.days_total}/${amount.days_used}`,
    clawback: amount.clawback?.amount ?? 0,
    gross: amount.gross.amount,
    fee: amount.fee.amount,
    net: amount.net.amount,
    decision: why.outcome('test'),
  }
}

describe('golden vectors of 4.3.3: 299.00 less 50.00, thirty days and seven more, cancelled on the eleventh', () => {
  it.each<[string, Rule | null, ReturnType<typeof reckon>['days'], number, number]>([
    ['INT-10 no rule: the ordinary one, on the money paid, over all days', null, '37/11', 0, 17_497],
    ['prorate_on paid is the ordinary rule', { prorate_on: 'paid' }, '37/11', 0, 17_497],
    [
      'clawback of the gift days: over the days that were paid for',
      { clawback: { gift_days: true } },
      '30/11',
      0,
      15_770,
    ],
    ['prorate_on list: 249.00 − 299.00 × 11 ÷ 37', { prorate_on: 'list' }, '37/11', 0, 16_011],
    [
      '… and without the gift days: 249.00 − 299.00 × 11 ÷ 30',
      { prorate_on: 'list', clawback: { gift_days: true } },
      '30/11',
      0,
      13_937,
    ],
    ['clawback of the coupon: 157.70 − 50.00', { clawback: { gift_days: true, coupon: true } }, '30/11', 5_000, 10_770],
    [
      '… takes with list what list has not taken: the same 107.70',
      { prorate_on: 'list', clawback: { gift_days: true, coupon: true } },
      '30/11',
      3_167,
      10_770,
    ],
    ['non_refundable: nothing', { non_refundable: true }, '37/11', 0, 0],
    [
      'refundable_until ten days: the tenth day after the first is the eleventh',
      { refundable_until: { days: 10 } },
      '37/11',
      0,
      17_497,
    ],
    ['refundable_until nine days: over', { refundable_until: { days: 9 } }, '37/11', 0, 0],
  ])('%s', (_, rule, days, clawback, gross) => {
    const seen = reckon(autumn(rule))
    expect([seen.days, seen.clawback, seen.gross]).toEqual([days, clawback, gross])
    expect(seen.fee).toBe(Math.round(gross * 0.006))
    expect(seen.net).toBe(seen.gross - seen.fee)
    expect(seen.decision).toMatchObject({
      clauses: expect.arrayContaining(['4.3.3', '4.4.1']),
      interpretations: expect.arrayContaining(['INT-10']),
      steps: expect.arrayContaining([{ label: 'bought by promotion', value: 'prm_1', unit: 'text' }]),
    })
  })

  it('INT-10 a coupon is never paid back: of 10 with a coupon of 3, nine tenths are 6.3', () => {
    const facts = {
      ...autumn({}, { list_amount: 1_000, discount: 300, bonus_days: 0 }, 700),
      period: { start: '2026-09-01', end: '2026-09-11', ended_at: null },
    }
    expect(reckon(facts, { on: '2026-09-01' }).gross).toBe(630)
  })

  it('INT-31 what service credit paid of the price does not go back as money', () => {
    const half = autumn({ prorate_on: 'list', clawback: { gift_days: true } }, {}, 12_450)
    expect(reckon(half).gross).toBe(6_968)
  })

  it('4.3.3 the bonus days at the end are lost with their clawback: nothing goes back in them', () => {
    const gift = { clawback: { gift_days: true } }
    expect(reckon(autumn(gift), { on: '2026-10-03' })).toMatchObject({ days: '30/30', gross: 0 })
    expect(reckon(autumn({}), { on: '2026-10-03' })).toMatchObject({ days: '37/33', gross: 2_692 })
  })

  it('4.3.3 refundable_until ends at 24:00 in Shanghai', () => {
    const facts = autumn({ refundable_until: { days: 3 } })
    const at = (as_of: number) =>
      previewRefund({ facts, reason: 'user_cancelled', fault: 'none' }, world, as_of).problem
    expect(at(Date.parse('2026-09-04T23:59:59.999+08:00'))).toBe(null)
    expect(at(Date.parse('2026-09-05T00:00:00+08:00'))).toBe('promotion_not_refundable')
  })
})

describe('whom the rule of a promotion governs', () => {
  const deal = autumn({ non_refundable: true })

  it.each<[RefundReason, Fault, number]>([
    ['user_cancelled', 'none', 0],
    ['order_error', 'user', 0],
    ['order_error', 'platform', 17_497],
    ['service_unusable', 'platform', 17_497],
    ['platform_outage', 'platform', 17_497],
    ['account_abnormal', 'none', 17_497],
  ])('INT-05 INT-08 %s by %s: %i of a non-refundable deal', (reason, fault, gross) => {
    expect(reckon(deal, { reason, fault }).gross).toBe(gross)
  })

  it('4.1.2 a duplicate payment bought nothing, so no rule governs it', () => {
    expect(reckon({ ...deal, period: null }, { reason: 'duplicate_payment' })).toMatchObject({ gross: 24_900, fee: 0 })
  })

  it('INT-10 a promotion without a rule is read as the operator says', () => {
    const parameters = { 'promotion.default_rule': 'non_refundable' }
    expect(reckon(autumn(null), { parameters })).toMatchObject({ gross: 0, decision: { parameters } })
    expect(reckon(autumn({}), { parameters }).gross).toBe(17_497)
  })

  it('4.3.3 approval is refused with the clause to reject by, and the preview says so before', () => {
    const refund = { status: 'under_review', reason: 'user_cancelled', submitted_at: noon('2026-09-11') } as const
    const refused = {
      refused: 'promotion_not_refundable',
      detail: expect.stringContaining('4.3.3'),
      decision: { clauses: expect.arrayContaining(['4.3.3']), interpretations: expect.arrayContaining(['INT-10']) },
    }
    const approval = decideApproval({ refund, finding: { fault: 'none' }, facts: deal }, world, noon('2026-09-12'))
    expect(approval).toMatchObject(refused)
    const asked = { facts: deal, reason: 'user_cancelled', fault: 'none' } as const
    expect(previewRefund(asked, world, noon('2026-09-11'))).toMatchObject({
      refundable: false,
      problem: 'promotion_not_refundable',
      decision: refused.decision,
    })
  })
})

const anyFacts = fc
  .record({
    rule: randomRule,
    list: fc.integer({ min: 1, max: 10_000_000 }),
    off: fc.nat(99),
    credit: fc.nat(99),
    bonus_days: fc.nat(120),
  })
  .map(({ list, ...given }): RefundFacts => {
    const { promotion, paid } = promoted(list, given)
    const facts = autumn(given.rule, promotion, paid)
    // The bonus days follow the month that was bought.
    const end = addDays('2026-10-01', given.bonus_days)
    return { ...facts, period: { start: '2026-09-01', end, ended_at: null } }
  })
const reasons = ['service_unusable', 'order_error', 'platform_outage', 'account_abnormal', 'user_cancelled'] as const
const anyDay = fc.nat(364).map((offset) => september().payment.succeeded_at + offset * MS_PER_DAY)

describe('under every rule', () => {
  const grossAt = (facts: RefundFacts, reason: RefundReason, as_of: number) =>
    reckonAmount({ facts, claim: { reason, fault: 'none', as_of, unusable_days: [] } }, world.parameters, explain())

  it('4.4.1 no more goes back than was paid, and no less than nothing', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...reasons), anyDay, (facts, reason, day) => {
        const { paid, gross, fee, net, clawback } = grossAt(facts, reason, day)
        expect(gross.amount + (clawback?.amount ?? 0)).toBeLessThanOrEqual(paid.amount)
        expect(Math.min(gross.amount, net.amount)).toBeGreaterThanOrEqual(0)
        expect(fee.amount + net.amount).toBe(gross.amount)
      }),
    )
  })

  it('4.3.1 4.3.3 a later application never gets more', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...reasons), fc.tuple(anyDay, anyDay), (facts, reason, days) => {
        const [early, late] = [Math.min(...days), Math.max(...days)]
        const { gross: before } = grossAt(facts, reason, early)
        expect(grossAt(facts, reason, late).gross.amount).toBeLessThanOrEqual(before.amount)
      }),
    )
  })

  it('INT-10 no rule gives more than the ordinary one', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const { promotion: _, ...ordinary } = facts
        const { gross: most } = grossAt(ordinary, 'user_cancelled', day)
        expect(grossAt(facts, 'user_cancelled', day).gross.amount).toBeLessThanOrEqual(most.amount)
      }),
    )
  })

  it('4.3.3 a preview is what submission and approval then give', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...reasons), anyDay, (bought, reason, now) => {
        const facts = { ...bought, ...recordsFor(reason) }
        const seen = previewRefund({ facts, reason, fault: 'none' }, world, now)
        const order_information = { order_id: facts.order_id, paid: facts.payment.amount }
        const application = { channel: 'client' as const, reason, statement: 'x', order_information, evidence: ['f'] }
        const draft = { status: 'draft', opened_at: now, submit_by: now } as const
        const submission = decideSubmission(
          { refund: draft, application, facts, files: [{ user_id: 'u', purpose: 'refund_evidence' }], owners: ['u'] },
          world.parameters,
          now,
        )
        const refund = { status: 'under_review', reason, submitted_at: now } as const
        const approval = decideApproval({ refund, finding: { fault: 'none' }, facts }, world, now + 3 * MS_PER_DAY)
        if (!submission.ok) throw new Error(submission.refused)
        const result = approval.ok ? [submission.amount, approval.amount] : approval.refused
        expect(result).toEqual(seen.refundable ? [seen.amount, seen.amount] : seen.problem)
      }),
    )
  })
})
