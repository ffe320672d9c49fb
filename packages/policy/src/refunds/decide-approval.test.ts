import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MS_PER_DAY } from '../kernel/calendar.ts'
import { decideApproval } from './decide-approval.ts'
import { decideOpening } from './decide-opening.ts'
import { decideSubmission } from './decide-submission.ts'
import { previewRefund } from './preview-refund.ts'
import type { Fault, RefundFacts, RefundReason } from './refund-facts.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, september } from './testing/september.ts'

const world = literalWorld()
const submitted = noon('2026-09-11')

function approve(reason: RefundReason, fault: Fault, facts: RefundFacts = september()) {
  const refund = { status: 'under_review', reason, submitted_at: submitted } as const
  return decideApproval({ refund, finding: { fault }, facts }, world, noon('2026-09-29'))
}

describe('approval', () => {
  it('4.2.3 fixes the day by which the money must be back, across the holidays (INT-06)', () => {
    expect(approve('user_cancelled', 'none')).toMatchObject({
      ok: true,
      step: { to: 'approved', emits: ['refund.approved'] },
      deadline: { due_date: '2026-10-14', due_at: Date.parse('2026-10-15T00:00:00+08:00'), provisional: false },
    })
  })

  it('INT-04 counts use up to the submission, not up to the approval, unless the parameter says so', () => {
    expect(approve('user_cancelled', 'none')).toMatchObject({ amount: { days_used: 11 } })
    const refund = { status: 'under_review', reason: 'user_cancelled', submitted_at: submitted } as const
    const late = literalWorld({ 'refund.proration.as_of': 'approved' })
    const decided = decideApproval({ refund, finding: { fault: 'none' }, facts: september() }, late, noon('2026-09-15'))
    expect(decided).toMatchObject({ amount: { days_used: 15 } })
  })

  it.each(['service_unusable', 'platform_outage', 'account_abnormal'] as const)(
    '4.3.2 refuses %s that the user caused',
    (reason) => {
      expect(approve(reason, 'user')).toMatchObject({
        refused: 'refund_fault_user',
        decision: { clauses: ['4.2.3', '4.3.2', '9.3'] },
      })
      expect(approve(reason, 'platform').ok).toBe(true)
    },
  )

  it('INT-38 lets the user be the cause of an abnormal account where the policy says so', () => {
    const refund = { status: 'under_review', reason: 'account_abnormal', submitted_at: submitted } as const
    const lenient = literalWorld({ 'refund.account_abnormal.requires_fault': 'any' })
    const approval = { refund, finding: { fault: 'user' }, facts: september() } as const
    expect(decideApproval(approval, lenient, submitted)).toMatchObject({
      ok: true,
      decision: { parameters: { 'refund.account_abnormal.requires_fault': 'any' } },
    })
    const unusable = { ...approval, refund: { ...refund, reason: 'service_unusable' } } as const
    expect(decideApproval(unusable, lenient, submitted)).toMatchObject({ refused: 'refund_fault_user' })
  })

  it('4.3.1 INT-05 takes as unusable only days that were paid for, and points at the others', () => {
    const refund = { status: 'under_review', reason: 'service_unusable', submitted_at: submitted } as const
    const accept = (...accepted_unusable_days: string[]) =>
      decideApproval(
        { refund, finding: { fault: 'platform', accepted_unusable_days }, facts: september() },
        world,
        submitted,
      )
    expect(accept('2026-09-01', '2026-09-30').ok).toBe(true)
    expect(accept('2026-08-31', '2026-09-10', '2026-10-01')).toMatchObject({
      refused: 'validation_failed',
      detail: expect.stringContaining('2026-09-01'),
      errors: [
        { pointer: '/finding/accepted_unusable_days/0', code: 'out_of_range' },
        { pointer: '/finding/accepted_unusable_days/2', code: 'out_of_range' },
      ],
    })
  })

  it('refuses when nothing would be refunded', () => {
    const facts = september({ period: { start: '2026-08-11', end: '2026-09-11', ended_at: null } })
    expect(approve('user_cancelled', 'none', facts)).toMatchObject({ refused: 'nothing_refundable' })
  })

  it('refuses in any state but under_review', () => {
    const refund = { status: 'submitted', reason: 'user_cancelled', submitted_at: submitted } as const
    expect(decideApproval({ refund, finding: { fault: 'none' }, facts: september() }, world, submitted)).toMatchObject({
      refused: 'invalid_transition',
      allowed_events: expect.arrayContaining(['start_review', 'withdraw']),
    })
  })
})

const reasons = [
  'service_unusable',
  'order_error',
  'duplicate_payment',
  'platform_outage',
  'account_abnormal',
  'user_cancelled',
] as const
const randomFacts = fc
  .record({
    amount: fc.integer({ min: 1, max: 10_000_000 }),
    method: fc.constantFrom('bank_card', 'alipay', 'wechat_pay', 'tencent_wallet' as const),
    year: fc.boolean(),
    outageDay: fc.integer({ min: -2, max: 400 }),
    earlier: fc.nat(5_000_000),
    fault: fc.option(fc.constantFrom('user', 'unknown' as const)),
    duplicate: fc.boolean(),
  })
  .map(({ amount, method, year, outageDay, earlier, duplicate, fault }): RefundFacts => {
    const start = september().payment.succeeded_at
    return september({
      payment: {
        id: 'pay_1',
        amount: { amount, currency: 'CNY' },
        method,
        succeeded_at: start,
        duplicate,
        disputed: false,
        disputed_amount: 0,
      },
      period: duplicate ? null : { start: '2026-09-01', end: year ? '2027-09-01' : '2026-10-01', ended_at: null },
      outages: [{ starts_at: start + outageDay * MS_PER_DAY, ends_at: start + (outageDay + 3) * MS_PER_DAY }],
      abnormalities: fault === null ? [] : [{ kind: 'locked', fault, starts_at: start, ends_at: null }],
      others: [{ id: 'ref_0', status: 'succeeded', payment_id: 'pay_1', approved_gross: Math.min(earlier, amount) }],
    })
  })
const day = fc.integer({ min: 0, max: 364 }).map((offset) => september().payment.succeeded_at + offset * MS_PER_DAY)

describe('whatever the history', () => {
  it('4.4.1 never pays back more than remains of the payment, and gross is fee and net', () => {
    fc.assert(
      fc.property(randomFacts, fc.constantFrom(...reasons), day, (facts, reason, now) => {
        const seen = previewRefund({ facts, reason, fault: 'none' }, world, now)
        if (seen.amount === null) return
        const { gross, fee, net } = seen.amount
        expect(fee.amount + net.amount).toBe(gross.amount)
        expect(gross.amount + (facts.others[0]?.approved_gross ?? 0)).toBeLessThanOrEqual(facts.payment.amount.amount)
      }),
    )
  })

  it('4.3.1 never pays more for applying later', () => {
    fc.assert(
      fc.property(randomFacts, fc.constantFrom(...reasons), fc.tuple(day, day), (facts, reason, [one, other]) => {
        // An outage between the two days gives days back, so histories with one before the later day are left out.
        const later = Math.max(one, other)
        const calm = { ...facts, outages: facts.outages.filter(({ starts_at }) => starts_at > later + MS_PER_DAY) }
        const netAt = (now: number) =>
          previewRefund({ facts: calm, reason, fault: 'none' }, world, now).amount?.net.amount ?? 0
        expect(netAt(later)).toBeLessThanOrEqual(netAt(Math.min(one, other)))
      }),
    )
  })

  it('a preview is what submission and approval then give', () => {
    fc.assert(
      fc.property(randomFacts, fc.constantFrom(...reasons), day, (facts, reason, now) => {
        const seen = previewRefund({ facts, reason, fault: 'none' }, world, now)
        const order_information = { order_id: facts.order_id, paid: facts.payment.amount }
        const application = {
          channel: 'client' as const,
          reason,
          statement: 'x',
          order_information,
          evidence: ['fil_1'],
        }
        const refund = { status: 'draft', opened_at: now, submit_by: now } as const
        const files = [{ user_id: 'usr_1', purpose: 'refund_evidence' }]
        const opening = decideOpening({ facts, complaint: { reason, sub_reason: null } }, world.parameters, now)
        const submission = decideSubmission(
          { refund, application, facts, files, owners: ['usr_1'] },
          world.parameters,
          now,
        )
        const reviewed = { status: 'under_review', reason, submitted_at: now } as const
        const approval = decideApproval(
          { refund: reviewed, finding: { fault: 'none' }, facts },
          world,
          now + 3 * MS_PER_DAY,
        )
        const refused = [opening, submission, approval].find(({ ok }) => !ok)
        expect(refused !== undefined && 'refused' in refused ? refused.refused : null).toBe(seen.problem)
        if (refused === undefined && submission.ok && approval.ok) {
          expect([submission.amount, approval.amount]).toEqual([seen.amount, seen.amount])
        }
      }),
    )
  })
})
