import type { Instant } from '../../kernel/calendar.ts'
import { addDuration } from '../../kernel/duration.ts'
import { instantText } from '../../kernel/instant-text.ts'
import { decideOpening } from '../decide-opening.ts'
import { decideSubmission } from '../decide-submission.ts'
import type { RefundFacts } from '../refund-facts.ts'
import type { Complaint } from '../sub-reasons.ts'
import { submissionWindow } from '../submission-window.ts'
import { around, expectation, happens } from './boundary-case.ts'
import type { BoundaryCase, BoundaryFacts, World } from './boundary-case.ts'
import { refundFactsOf } from './refund-facts-of.ts'

/**
 * The edges of the 48 hours (4.2.1, INT-01): an application is taken up to their last instant, that one included; and
 * those of the time in which a payment can be refunded at all (INT-11).
 */
export function windowCases(given: BoundaryFacts, world: World): BoundaryCase[] {
  const facts = refundFactsOf(given, given.period === null ? null : { ...given.period, ended_at: null })
  const submitBy = windowEnd(facts, given, world)
  const lastDay = addDuration(given.paid_at, world.parameters['refund.application.max_age'])
  return [
    ...around(submitBy).map(({ position, at }) => ({
      position,
      name: `the application is submitted ${position} the end of the window`,
      given: { opened_at: instantText(given.opened_at), submit_by: instantText(submitBy) },
      when: happens('submit', at),
      expect: submission({ facts, given, submitBy }, world, at),
    })),
    ...around(lastDay).map(({ position, at }) => ({
      position,
      name: `the draft is opened ${position} the end of the time in which the payment can be refunded`,
      given: { paid_at: instantText(given.paid_at), refundable_until: instantText(lastDay) },
      when: happens('open', at),
      expect: opening({ facts, complaint: complaintOf(given) }, world, at),
    })),
    lapsed(facts, given, world),
  ]
}

const complaintOf = ({ reason }: BoundaryFacts): Complaint => ({
  reason: reason ?? 'user_cancelled',
  sub_reason: null,
})

function windowEnd(facts: RefundFacts, given: BoundaryFacts, { parameters }: World): Instant {
  return submissionWindow({ opened_at: given.opened_at, complaint: complaintOf(given), facts }, parameters).until
}

/** After a draft has lapsed another one may be opened, unless the policy says otherwise (INT-01). */
function lapsed(facts: RefundFacts, given: BoundaryFacts, world: World): BoundaryCase {
  const submitBy = windowEnd(facts, given, world)
  const earlier = { id: 'ref_lapsed', status: 'expired', payment_id: facts.payment.id, approved_gross: 0 } as const
  return {
    position: 'after',
    name: 'another draft is opened after one has lapsed',
    given: { opened_at: instantText(given.opened_at), submit_by: instantText(submitBy), submitted_at: null },
    when: happens('open', submitBy + 1),
    expect: opening({ facts: { ...facts, others: [earlier] }, complaint: complaintOf(given) }, world, submitBy + 1),
  }
}

function opening(
  draft: { facts: RefundFacts; complaint: Complaint },
  { parameters }: World,
  at: Instant,
): BoundaryCase['expect'] {
  const decided = decideOpening(draft, parameters, at)
  const { decision } = decided
  if (!decided.ok) return expectation({ accepted: false, code: decided.refused, decision })
  return expectation({ accepted: true, submit_by: instantText(decided.submit_by), decision })
}

function submission(
  { facts, given, submitBy }: { facts: RefundFacts; given: BoundaryFacts; submitBy: Instant },
  { parameters }: World,
  at: Instant,
): BoundaryCase['expect'] {
  const decided = decideSubmission(
    {
      refund: { status: 'draft', opened_at: given.opened_at, submit_by: submitBy },
      application: {
        channel: 'website_personal_center',
        reason: given.reason ?? 'user_cancelled',
        statement: 'A boundary case.',
        order_information: { order_id: facts.order_id, paid: facts.payment.amount },
        evidence: ['file_boundary'],
      },
      facts,
      files: [{ user_id: 'usr_boundary', purpose: 'refund_evidence' }],
      owners: ['usr_boundary'],
    },
    parameters,
    at,
  )
  const { decision } = decided
  const submit_by = instantText(submitBy)
  if (!decided.ok) return expectation({ accepted: false, code: decided.refused, submit_by, decision })
  return expectation({ accepted: true, amount: decided.amount, submit_by, decision })
}
