import { describe, expect, it } from 'vitest'
import { explain } from './decision.ts'
import { defaultParameters } from './parameters.ts'

describe('explain', () => {
  it('builds the decision in the order of use, each id once', () => {
    const decision = explain()
      .clause('4.3.1', '4.4.1')
      .clause('4.3.1')
      .interpretation('INT-08')
      .interpretation('INT-04', 'INT-08')
      .parameter(defaultParameters, 'refund.fee.rate')
      .parameter(defaultParameters, 'refund.used_days.exclude_outage')
      .step('paid', 29900, 'fen')
      .step('submitted_on', '2026-09-11', 'date')
      .outcome('refund_approved')

    expect(decision).toEqual({
      outcome: 'refund_approved',
      clauses: ['4.3.1', '4.4.1'],
      interpretations: ['INT-08', 'INT-04'],
      parameters: { 'refund.fee.rate': '0.006', 'refund.used_days.exclude_outage': true },
      steps: [
        { label: 'paid', value: 29900, unit: 'fen' },
        { label: 'submitted_on', value: '2026-09-11', unit: 'date' },
      ],
    })
  })

  it('records lists as lists and no limit as "none"', () => {
    const { parameters } = explain()
      .parameter(defaultParameters, 'refund.evidence.auto_receipt_for')
      .parameter(defaultParameters, 'plans.basic.max_meeting_minutes')
      .outcome('listed')
    expect(parameters).toEqual({
      'refund.evidence.auto_receipt_for': ['user_cancelled', 'duplicate_payment'],
      'plans.basic.max_meeting_minutes': 'none',
    })
  })

  it('refuses a step whose number is not whole', () => {
    expect(() => explain().step('rate', 0.006, 'ratio')).toThrow(RangeError)
    expect(explain().step('rate', '0.006', 'ratio').outcome('ok').steps).toHaveLength(1)
  })

  it('freezes the decision all through', () => {
    const explanation = explain()
      .clause('4.2.1')
      .parameter(defaultParameters, 'refund.fee.waive_reasons')
      .step('a', 1, 'days')
    const decision = explanation.outcome('refused')
    const parts = [decision, decision.clauses, decision.interpretations, decision.parameters, decision.steps]
    expect([...parts, ...decision.steps, ...Object.values(decision.parameters)].every(Object.isFrozen)).toBe(true)
  })

  it('does not let a later addition reach a decision already made', () => {
    const explanation = explain().clause('4.2.1')
    const decision = explanation.outcome('refused')
    explanation.clause('4.2.2').step('late', 1, 'hours')
    expect(decision.clauses).toEqual(['4.2.1'])
    expect(decision.steps).toEqual([])
    expect(explanation.outcome('refused').clauses).toEqual(['4.2.1', '4.2.2'])
  })

  it('keeps the outcome as a literal type and knows no other clause', () => {
    const outcome: 'refused' = explain().outcome('refused').outcome
    expect(outcome).toBe('refused')
    // @ts-expect-error the policy has no clause 4.9
    explain().clause('4.9')
  })
})
