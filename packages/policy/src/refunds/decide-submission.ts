import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { reckonAmount } from './reckon-amount.ts'
import type { RefundAmount, RefundFacts, RefundReason } from './refund-facts.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'

export interface Submission {
  readonly refund: { readonly status: RefundStatus; readonly opened_at: Instant; readonly submit_by: Instant }
  readonly application: PlatformSchemas['RefundSubmit']
  readonly facts: RefundFacts
}

type Code = 'refund_window_expired' | 'refund_order_information_mismatch' | 'refund_evidence_required'
type Submitted = Accepted<RefundStep> & {
  readonly amount: RefundAmount
  /** The system attaches its own receipt, in place of evidence that the applicant cannot have (INT-02). */
  readonly auto_receipt: boolean
}

/**
 * Takes an application: within the window, its last instant included; with the order as it is; with evidence (4.2.1,
 * 4.2.2, INT-01, INT-02). A lapsed draft is refused for being late, not for its state.
 */
export function decideSubmission(
  { refund, application, facts }: Submission,
  parameters: Parameters,
  now: Instant,
): Submitted | Refused<Code> | InvalidTransition {
  const why = explain()
    .clause('4.2.1')
    .interpretation('INT-01')
    .parameter(parameters, 'refund.window.duration')
    .step('opened at', instantText(refund.opened_at), 'instant')
    .step('submit by', instantText(refund.submit_by), 'instant')
    .step('submitted at', instantText(now), 'instant')
  const refuse = (refused: Code, rest: Pick<Refused<Code>, 'detail' | 'errors'>): Refused<Code> => ({
    ok: false,
    refused,
    ...rest,
    decision: why.outcome(refused),
  })

  if (refund.status === 'expired' || (refund.status === 'draft' && now > refund.submit_by)) {
    const detail = `The application had to be submitted by ${instantText(refund.submit_by)}. Open a new refund of the order and submit it in time.`
    return refuse('refund_window_expired', { detail })
  }
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'submit')
  if (!found.ok) return found

  const { order_information: stated } = application
  const wrong = [
    ...(stated.order_id === facts.order_id ? [] : ['/order_information/order_id']),
    ...(stated.paid.amount === facts.payment.amount.amount ? [] : ['/order_information/paid/amount']),
    ...(stated.paid.currency === facts.payment.amount.currency ? [] : ['/order_information/paid/currency']),
  ]
  if (wrong.length > 0) {
    why.clause('4.2.2', '4.E')
    const errors = wrong.map((pointer) => ({
      pointer,
      code: 'mismatch',
      detail: 'Does not match the order. State it as it is.',
    }))
    return refuse('refund_order_information_mismatch', {
      detail: 'The order information does not match the order. Read the order and state it as it is.',
      errors,
    })
  }
  const evidence = application.evidence ?? []
  const autoReceipt = hasReceipt(application.reason, parameters)
  why
    .clause('4.2.2')
    .interpretation('INT-02')
    .parameter(parameters, 'refund.evidence.auto_receipt_for')
    .step('pieces of evidence', evidence.length, 'count')
  if (evidence.length === 0 && !autoReceipt) {
    const errors = [
      { pointer: '/evidence', code: 'required', detail: 'Expected the id of at least one uploaded file.' },
    ]
    return refuse('refund_evidence_required', {
      detail: 'This reason needs evidence. Upload a file with POST /v1/files and name its id in evidence.',
      errors,
    })
  }
  const claim = { reason: application.reason, fault: 'none', as_of: now, unusable_days: [] } as const
  const amount = reckonAmount({ facts, claim }, parameters, why)
  return { ok: true, step: found.step, decision: why.outcome('refund_submitted'), amount, auto_receipt: autoReceipt }
}

/** Whether the system attaches its own receipt for this reason (INT-02). */
export function hasReceipt(reason: RefundReason, parameters: Parameters): boolean {
  const reasons: readonly string[] = parameters['refund.evidence.auto_receipt_for']
  return reasons.includes(reason)
}
