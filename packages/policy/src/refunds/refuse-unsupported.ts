import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'
import { abnormalitiesOf, complaintEvent } from './complaint-event.ts'
import type { RefundFacts } from './refund-facts.ts'
import type { Complaint } from './sub-reasons.ts'

type Unsupported = Refused<'refund_reason_unsupported' | 'refund_fault_user'>

/** Reasons of which the platform has records of its own, with the clause and what to do where those say otherwise. */
const recorded = {
  platform_outage: {
    clause: '4.1.3',
    detail:
      'No outage was declared that hit the region of the order and a feature of its plan in the paid period. If something else kept you from using the service, apply with the reason service_unusable.',
  },
  duplicate_payment: {
    clause: '4.1.2',
    detail:
      'This payment is not known as a second one. Name the second payment in payment_id, apply for the later of two orders, or name another reason.',
  },
  account_abnormal: {
    clause: '4.1.4',
    detail:
      'Nothing of the kind is on record about the account in the paid period. Have customer service record it, then apply again.',
  },
} as const

const isRecorded = (reason: Complaint['reason']): reason is keyof typeof recorded =>
  reason !== null && Object.hasOwn(recorded, reason)

/**
 * Holds a reason against the platform's own records (4.1.2 to 4.1.4): what they contradict need not be reviewed. An
 * abnormality of the account that its user caused gives no right (4.3.2, 9.3, INT-38). The other reasons are for the
 * reviewer.
 */
export function refuseUnsupported(
  { complaint, facts }: { complaint: Complaint; facts: RefundFacts },
  parameters: Parameters,
  why: Explanation,
): Unsupported | null {
  const { reason } = complaint
  if (!isRecorded(reason)) return null
  const { clause, detail } = recorded[reason]
  why.clause(clause)
  if (reason === 'account_abnormal') {
    why.interpretation('INT-38').parameter(parameters, 'refund.account_abnormal.requires_fault')
  }
  if (complaintEvent(complaint, facts, parameters) !== null) {
    why.step('borne out by the records', 'yes', 'text')
    return null
  }
  why.step('borne out by the records', 'no', 'text')
  if (reason === 'account_abnormal' && abnormalitiesOf(complaint, facts).length > 0) {
    why.clause('4.3.2', '9.3').step('fault', 'user', 'text')
    return {
      ok: false,
      refused: 'refund_fault_user',
      detail: 'By the record the user caused what happened to the account, so there is no refund for it.',
      decision: why.outcome('refund_fault_user'),
      errors: [{ pointer: '/reason', code: 'refund_fault_user', detail: 'The record names the user as the cause.' }],
    }
  }
  return {
    ok: false,
    refused: 'refund_reason_unsupported',
    detail,
    decision: why.outcome('refund_reason_unsupported'),
    errors: [{ pointer: '/reason', code: 'refund_reason_unsupported', detail }],
  }
}
