import { describe, expect, it } from 'vitest'
import { explain } from '../kernel/decision.ts'
import type { RefundFacts, RefundReason } from './refund-facts.ts'
import { refuseUnsupported } from './refuse-unsupported.ts'
import { refuseSubReason, subReasons } from './sub-reasons.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, recordsFor, september } from './testing/september.ts'

const { parameters } = literalWorld()
const details = Object.values(subReasons).flat()
const pairs = Object.entries(subReasons).flatMap(([reason, fitting]) =>
  details.map((detail) => ({ reason: reason as RefundReason, detail, fits: fitting.includes(detail) })),
)
const weigh = (complaint: Parameters<typeof refuseSubReason>[0], facts: RefundFacts, world = parameters) =>
  refuseUnsupported({ complaint, facts }, world, explain())

describe('details of a reason', () => {
  it('4.1.L each belongs to one reason', () => {
    expect(new Set(details).size).toBe(details.length)
  })

  it.each(pairs)('4.1.L $detail with $reason: $fits', ({ reason, detail, fits }) => {
    const refused = refuseSubReason({ reason, sub_reason: detail })
    expect(refused?.refused ?? null).toBe(fits ? null : 'refund_sub_reason_mismatch')
    expect(refused?.errors?.map(({ pointer }) => pointer) ?? []).toEqual(fits ? [] : ['/sub_reason'])
  })

  it('4.1.L none needs one, and a detail needs its reason', () => {
    expect(refuseSubReason({ reason: 'platform_outage', sub_reason: null })).toBeNull()
    expect(refuseSubReason({ reason: null, sub_reason: 'locked' })).toMatchObject({
      refused: 'refund_sub_reason_mismatch',
      errors: [{ code: 'reason_missing' }],
    })
  })
})

describe('reasons that the records of the platform speak of', () => {
  it.each([
    ['4.1.3', 'platform_outage'],
    ['4.1.2', 'duplicate_payment'],
    ['4.1.4', 'account_abnormal'],
  ] as const)('%s %s needs a record', (clause, reason) => {
    const complaint = { reason, sub_reason: null }
    expect(weigh(complaint, september())).toMatchObject({
      refused: 'refund_reason_unsupported',
      decision: { clauses: [clause] },
      errors: [{ pointer: '/reason' }],
    })
    expect(weigh(complaint, september(recordsFor(reason)))).toBeNull()
  })

  it.each(['service_unusable', 'order_error', 'user_cancelled'] as const)('4.2.3 %s is for the reviewer', (reason) => {
    expect(weigh({ reason, sub_reason: null }, september())).toBeNull()
  })

  it('4.1.2 another paid order for the same plan and time makes a duplicate too, and is told apart', () => {
    const { payment } = september()
    const twin = {
      order_id: 'ord_0',
      paid_at: payment.succeeded_at - 1,
      start: '2026-09-01',
      end: '2026-10-01',
    } as const
    const twice = september({ twins: [twin] })
    const reason = 'duplicate_payment'
    expect(weigh({ reason, sub_reason: null }, twice)).toBeNull()
    expect(weigh({ reason, sub_reason: 'same_plan_ordered_twice' }, twice)).toBeNull()
    expect(weigh({ reason, sub_reason: 'same_order_paid_twice' }, twice)).not.toBeNull()
    const first = september({ twins: [{ ...twin, paid_at: payment.succeeded_at + 1 }] })
    expect(weigh({ reason, sub_reason: null }, first)).not.toBeNull()
    const flagged = september(recordsFor(reason))
    expect(weigh({ reason, sub_reason: 'same_order_paid_twice' }, flagged)).toBeNull()
    expect(weigh({ reason, sub_reason: 'same_plan_ordered_twice' }, flagged)).not.toBeNull()
  })

  it('4.1.4 the record has to be of the kind complained of', () => {
    const facts = september(recordsFor('account_abnormal'))
    expect(weigh({ reason: 'account_abnormal', sub_reason: 'locked' }, facts)).toBeNull()
    expect(weigh({ reason: 'account_abnormal', sub_reason: 'data_lost' }, facts)).toMatchObject({
      refused: 'refund_reason_unsupported',
    })
  })

  it('9.3 what the user caused gives no right, unless the policy says so (4.3.2, INT-38)', () => {
    const starts_at = noon('2026-09-03')
    const caused = { kind: 'misused_by_others', fault: 'user', starts_at, ends_at: null } as const
    const complaint = { reason: 'account_abnormal', sub_reason: null } as const
    expect(weigh(complaint, september({ abnormalities: [caused] }))).toMatchObject({
      refused: 'refund_fault_user',
      decision: { clauses: ['4.1.4', '4.3.2', '9.3'], interpretations: ['INT-38'] },
    })
    const any = literalWorld({ 'refund.account_abnormal.requires_fault': 'any' }).parameters
    expect(weigh(complaint, september({ abnormalities: [caused] }), any)).toBeNull()
    for (const fault of ['platform', 'third_party', 'unknown'] as const) {
      expect(weigh(complaint, september({ abnormalities: [caused, { ...caused, fault }] }))).toBeNull()
    }
  })
})
