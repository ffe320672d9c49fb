import { describe, expect, it } from 'vitest'
import { decideSubmission } from './decide-submission.ts'
import type { Submission } from './decide-submission.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, recordsFor, september } from './testing/september.ts'

const { parameters } = literalWorld()
const opened = noon('2026-09-11')
const submitBy = opened + 48 * 3_600_000

function submission(
  changes: Partial<Submission['application']> = {},
  status: Submission['refund']['status'] = 'draft',
): Submission {
  return {
    refund: { status, opened_at: opened, submit_by: submitBy },
    facts: september(recordsFor(changes.reason)),
    files: (changes.evidence ?? []).map(() => ({ user_id: 'usr_1', purpose: 'refund_evidence' })),
    owners: ['usr_1'],
    application: {
      channel: 'client',
      reason: 'user_cancelled',
      statement: 'No longer needed.',
      order_information: { order_id: 'ord_1', paid: { amount: 29_900, currency: 'CNY' } },
      ...changes,
    },
  }
}

describe('the window (4.2.1, INT-01)', () => {
  it.each([
    ['one second before its end', -1000],
    ['at its last instant', 0],
  ])('takes an application %s', (_, offset) => {
    expect(decideSubmission(submission(), parameters, submitBy + offset)).toMatchObject({
      ok: true,
      step: { to: 'submitted' },
    })
  })

  it.each([1, 1000])('refuses an application %d ms after the 48 hours', (offset) => {
    expect(decideSubmission(submission(), parameters, submitBy + offset)).toMatchObject({
      ok: false,
      refused: 'refund_window_expired',
      decision: { clauses: ['4.2.1'], interpretations: ['INT-01'] },
    })
  })

  it('refuses a lapsed draft for being late, not for its state', () => {
    expect(decideSubmission(submission({}, 'expired'), parameters, submitBy + 1)).toMatchObject({
      refused: 'refund_window_expired',
    })
  })

  it('refuses to submit twice, and says what the refund takes instead', () => {
    expect(decideSubmission(submission({}, 'submitted'), parameters, opened)).toMatchObject({
      refused: 'invalid_transition',
      state: 'submitted',
      allowed_events: expect.arrayContaining(['start_review', 'withdraw']),
    })
  })
})

describe('the application (4.2.2)', () => {
  it('points at every part of the order information that is wrong', () => {
    const order_information = { order_id: 'ord_2', paid: { amount: 1, currency: 'USD' } }
    const decided = decideSubmission(submission({ order_information }), parameters, opened)
    expect(decided).toMatchObject({
      refused: 'refund_order_information_mismatch',
      decision: { clauses: ['4.2.1', '4.2.2', '4.E'] },
    })
    expect(decided.ok ? [] : decided.errors?.map(({ pointer }) => pointer)).toEqual([
      '/order_information/order_id',
      '/order_information/paid/amount',
      '/order_information/paid/currency',
    ])
  })

  it.each(['service_unusable', 'order_error', 'platform_outage', 'account_abnormal'] as const)(
    'asks for evidence of %s',
    (reason) => {
      expect(decideSubmission(submission({ reason }), parameters, opened)).toMatchObject({
        refused: 'refund_evidence_required',
        errors: [{ pointer: '/evidence', code: 'required' }],
      })
      expect(decideSubmission(submission({ reason, evidence: ['fil_1'] }), parameters, opened)).toMatchObject({
        ok: true,
        auto_receipt: false,
      })
    },
  )

  it.each(['user_cancelled', 'duplicate_payment'] as const)(
    'INT-02 takes the receipt of the system as evidence of %s',
    (reason) => {
      expect(decideSubmission(submission({ reason }), parameters, opened)).toMatchObject({
        ok: true,
        auto_receipt: true,
      })
    },
  )

  it('shows the amount as of the submission', () => {
    expect(decideSubmission(submission(), parameters, opened)).toMatchObject({
      amount: { days_used: 11, net: { amount: 18_823 } },
    })
  })

  it('tells everything that is missing or wrong at once, field by field', () => {
    const order_information = { order_id: 'ord_1', paid: { amount: 1, currency: 'CNY' } }
    const application = { reason: 'order_error', sub_reason: 'locked', order_information } as const
    expect(decideSubmission(submission(application), parameters, opened)).toMatchObject({
      refused: 'refund_sub_reason_mismatch',
      detail: expect.stringContaining('More is wrong'),
      errors: [
        { pointer: '/sub_reason', code: 'mismatch' },
        { pointer: '/order_information/paid/amount', code: 'mismatch' },
        { pointer: '/evidence', code: 'required' },
      ],
    })
  })

  it('points at evidence that is not there, belongs to somebody else, or was meant for something else', () => {
    const files = [
      { user_id: 'usr_1', purpose: 'refund_evidence' },
      null,
      { user_id: 'usr_2', purpose: 'refund_evidence' },
      { user_id: 'usr_1', purpose: 'dispute_evidence' },
    ]
    expect(decideSubmission({ ...submission(), files }, parameters, opened)).toMatchObject({
      refused: 'refund_evidence_not_found',
      errors: [
        { pointer: '/evidence/1', code: 'refund_evidence_not_found' },
        { pointer: '/evidence/2', code: 'refund_evidence_foreign' },
        { pointer: '/evidence/3', code: 'refund_evidence_wrong_purpose' },
      ],
    })
  })

  it('INT-02 asks for evidence of the reasons that the policy names, and of no other', () => {
    const lenient = literalWorld({ 'refund.evidence.required_for': ['order_error'] }).parameters
    expect(decideSubmission(submission({ reason: 'service_unusable' }), lenient, opened).ok).toBe(true)
    expect(decideSubmission(submission({ reason: 'order_error' }), lenient, opened)).toMatchObject({
      refused: 'refund_evidence_required',
      decision: { parameters: { 'refund.evidence.required_for': ['order_error'] } },
    })
  })
})
