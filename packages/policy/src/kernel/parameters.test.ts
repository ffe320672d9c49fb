import { describe, expect, it } from 'vitest'
import { defaultParameters, isParameterName, parameterTable, resolveParameters } from './parameters.ts'
import type { ParameterErrorCode } from './parameters.ts'

const rows = Object.entries(parameterTable)
const refusals = (overrides: Readonly<Record<string, unknown>>): [string, ParameterErrorCode][] => {
  const resolved = resolveParameters({ profile: 'literal', overrides })
  return resolved.ok ? [] : resolved.errors.map(({ name, code }) => [name, code])
}

describe('the parameter table', () => {
  it('has a row for every interpretation', () => {
    const cited = new Set<string>(rows.map(([, spec]) => spec.interpretation))
    const all = Array.from({ length: 44 }, (_, index) => `INT-${String(index + 1).padStart(2, '0')}`)
    expect(all.filter((id) => !cited.has(id))).toEqual([])
  })

  it('names what this version reads', () => {
    expect(
      rows
        .filter(([, spec]) => spec.applies === 'now')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([
      'authz.refund',
      'balance.kinds',
      'calendar.count_from',
      'calendar.workday',
      'change.downgrade',
      'dispute.freeze_refunds',
      'dispute.lost_terminates',
      'duplicate.auto_refund',
      'invoice.buyer_confirmation',
      'invoice.enabled',
      'invoice.reverse_before_payout',
      'meeting.content.recording',
      'order.late_payment',
      'order.ttl',
      'plans.basic.max_meeting_minutes',
      'promotion.default_rule',
      'promotion.refund_rule',
      'recording.retention',
      'refund.account_abnormal.requires_fault',
      'refund.alternate.allowed',
      'refund.alternate.wallet_closed',
      'refund.application.max_age',
      'refund.cutoff',
      'refund.evidence.auto_receipt_for',
      'refund.evidence.required_for',
      'refund.fee.base',
      'refund.fee.rate',
      'refund.fee.strict',
      'refund.fee.table',
      'refund.fee.waive_reasons',
      'refund.max_per_order',
      'refund.payout.working_days',
      'refund.proration.as_of',
      'refund.proration.rounding',
      'refund.proration.unit',
      'refund.review.four_eyes',
      'refund.review.four_eyes_above',
      'refund.review.target',
      'refund.sla.measure',
      'refund.sla.pause_on_abnormal',
      'refund.used_days.exclude_outage',
      'refund.window.anchor',
      'refund.window.duration',
      'refund.window.reopen',
      'renewal.dunning',
      'renewal.dunning_hours',
      'renewal.enabled',
      'renewal.grace',
      'renewal.notice',
    ])
  })

  it('describes every row in both languages', () => {
    for (const [, { description }] of rows) {
      expect(description.en).toMatch(/^[A-Z].+[^.]$/)
      expect(description['zh-CN']).toMatch(/[\u4e00-\u9fff].*[^。]$/)
    }
  })
})

describe('defaultParameters', () => {
  it('holds the default of every row, frozen', () => {
    expect(defaultParameters).toEqual(Object.fromEntries(rows.map(([name, spec]) => [name, spec.default])))
    expect(Object.isFrozen(defaultParameters)).toBe(true)
    expect(Object.isFrozen(defaultParameters['refund.fee.waive_reasons'])).toBe(true)
  })

  it.each([
    ['refund.window.duration', 'PT48H'],
    ['refund.payout.working_days', 7],
    ['refund.fee.rate', '0.006'],
    ['refund.max_per_order', 50],
    ['order.ttl', 'PT30M'],
    ['appeal.window', 'P30D'],
    ['support.sla.first_response', 'PT24H'],
    ['privacy.deadline', '15WD'],
    ['plans.basic.max_meeting_minutes', null],
  ] as const)('%s is %s', (name, value) => {
    expect(defaultParameters[name]).toBe(value)
  })
})

describe('profiles', () => {
  const of = (profile: 'literal' | 'cn_law_2026' | 'eu') => {
    const resolved = resolveParameters({ profile, overrides: {} })
    return resolved.ok ? resolved.parameters : undefined
  }

  it('literal is the defaults', () => {
    expect(of('literal')).toEqual(defaultParameters)
  })

  it('INT-27 cn_law_2026 asks for seven days of notice, and fifteen for important rules', () => {
    expect(of('cn_law_2026')).toEqual({
      ...defaultParameters,
      'revision.notice.general': 'P7D',
      'revision.notice.important': 'P15D',
    })
  })

  it('INT-13, INT-21, INT-24 eu takes the numbers of the DSA and the GDPR', () => {
    expect(of('eu')).toEqual({
      ...defaultParameters,
      'appeal.window': 'P6M',
      'privacy.deadline': 'P1M',
      'privacy.extension': 'P2M',
      'incident.deadlines.authority_graded': 'PT72H',
      'incident.grading': 'high_risk',
    })
  })
})

describe('resolveParameters', () => {
  it('puts overrides over the profile and leaves the rest', () => {
    const resolved = resolveParameters({ profile: 'eu', overrides: { 'refund.fee.rate': '0.01' } })
    expect(resolved).toMatchObject({ ok: true, parameters: { 'refund.fee.rate': '0.01', 'appeal.window': 'P6M' } })
    expect(defaultParameters['refund.fee.rate']).toBe('0.006')
  })

  it('refuses names that it does not know, those of object prototypes too', () => {
    expect(refusals({ 'refund.fee': 1, constructor: 1, ['__proto__']: 1 })).toEqual([
      ['refund.fee', 'unknown_parameter'],
      ['constructor', 'unknown_parameter'],
      ['__proto__', 'unknown_parameter'],
    ])
    expect(isParameterName('toString')).toBe(false)
  })

  it('refuses to override what is not read yet, even with its default', () => {
    expect(refusals({ 'appeal.window': 'P30D' })).toEqual([['appeal.window', 'not_in_force']])
  })

  it('tells every refusal at once, in the order given, and what would do', () => {
    const overrides = { 'order.ttl': '30 minutes', nonsense: true, 'refund.max_per_order': 51 }
    expect(resolveParameters({ profile: 'literal', overrides })).toEqual({
      ok: false,
      errors: [
        {
          name: 'order.ttl',
          code: 'invalid_value',
          detail: '"order.ttl" must be an ISO 8601 duration of at most 100 years, such as "PT48H".',
        },
        { name: 'nonsense', code: 'unknown_parameter', detail: 'The policy has no parameter "nonsense".' },
        {
          name: 'refund.max_per_order',
          code: 'invalid_value',
          detail: '"refund.max_per_order" must be a whole number from 1 to 50.',
        },
      ],
    })
  })

  it('is not changed by what its caller does to the overrides afterwards', () => {
    const reasons = ['duplicate_payment']
    const resolved = resolveParameters({ profile: 'literal', overrides: { 'refund.fee.waive_reasons': reasons } })
    reasons.push('user_cancelled')
    expect(resolved).toMatchObject({ ok: true, parameters: { 'refund.fee.waive_reasons': ['duplicate_payment'] } })
  })
})
