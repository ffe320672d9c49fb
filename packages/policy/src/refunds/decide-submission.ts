import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { applicationErrors, hasReceipt } from './application-errors.ts'
import type { ApplicationError, IncompleteCode, StatedApplication } from './application-errors.ts'
import { reckonAmount } from './reckon-amount.ts'
import { refundClaim } from './refund-claim.ts'
import type { RefundAmount } from './refund-facts.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'
import { refuseUnsupported } from './refuse-unsupported.ts'
import { explainWindow, submissionWindow } from './submission-window.ts'

export interface Submission extends StatedApplication {
  readonly refund: { readonly status: RefundStatus; readonly opened_at: Instant; readonly submit_by: Instant }
}

type Code = 'refund_window_expired' | 'refund_reason_unsupported' | 'refund_fault_user' | IncompleteCode
type Submitted = Accepted<RefundStep> & {
  readonly amount: RefundAmount
  /** The system attaches its own receipt, in place of evidence that the applicant cannot have (INT-02). */
  readonly auto_receipt: boolean
}

/**
 * Takes an application: within the window, its last instant included; with the order as it is; with evidence; with a
 * reason that the platform's own records bear out (4.2.1, 4.2.2, INT-01, INT-02). A lapsed draft is refused for being
 * late, not for its state.
 */
export function decideSubmission(
  submission: Submission,
  parameters: Parameters,
  now: Instant,
): Submitted | Refused<Code> | InvalidTransition {
  const { refund, application, facts } = submission
  const why = explain()
  const late = refuseLate(submission, { parameters, now }, why)
  if (late !== null) return late
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'submit')
  if (!found.ok) return found

  const { reason, sub_reason = null } = application
  const autoReceipt = hasReceipt(reason, parameters)
  why
    .clause('4.2.2')
    .interpretation('INT-02')
    .parameter(parameters, 'refund.evidence.required_for')
    .parameter(parameters, 'refund.evidence.auto_receipt_for')
    .step('pieces of evidence', submission.files.length, 'count')
  const [first, ...others] = applicationErrors(submission, parameters)
  if (first !== undefined) return refuseIncomplete([first, ...others], why)
  const unsupported = refuseUnsupported({ complaint: { reason, sub_reason }, facts }, parameters, why)
  if (unsupported !== null) return unsupported
  const claim = refundClaim({ reason, fault: 'none', as_of: now }, facts)
  const amount = reckonAmount({ facts, claim }, parameters, why)
  return { ok: true, step: found.step, decision: why.outcome('refund_submitted'), amount, auto_receipt: autoReceipt }
}

function refuseLate(
  { refund, application, facts }: Submission,
  { parameters, now }: { parameters: Parameters; now: Instant },
  why: Explanation,
): Refused<'refund_window_expired'> | null {
  const { reason, sub_reason = null } = application
  const complaint = { reason, sub_reason }
  const window = submissionWindow({ opened_at: refund.opened_at, complaint, facts }, parameters)
  const submitBy = Math.min(refund.submit_by, window.until)
  explainWindow(window, parameters, why.clause('4.2.1'))
    .step('submit by', instantText(submitBy), 'instant')
    .step('submitted at', instantText(now), 'instant')
  if (refund.status !== 'expired' && (refund.status !== 'draft' || now <= submitBy)) return null
  why.parameter(parameters, 'refund.window.reopen')
  const next = window.renewable
    ? 'Open a new refund of the order and submit it in time.'
    : 'The time does not begin anew with another refund of the order.'
  return {
    ok: false,
    refused: 'refund_window_expired',
    detail: `The application had to be submitted by ${instantText(submitBy)}. ${next}`,
    decision: why.outcome('refund_window_expired'),
  }
}

const advice: Readonly<Record<IncompleteCode, string>> = {
  refund_sub_reason_mismatch: 'The detail does not belong to the reason. Name one that does, or leave it out.',
  refund_order_information_mismatch:
    'The order information does not match the order. Read the order and state it as it is.',
  refund_evidence_required:
    'This reason needs evidence. Upload a file with POST /v1/files and name its id in evidence.',
  refund_evidence_not_found: 'A file named as evidence is not there. Upload it and name the id you get.',
  refund_evidence_foreign: 'A file named as evidence belongs to somebody else. Upload one of the applicant.',
  refund_evidence_wrong_purpose: 'A file named as evidence was uploaded for another purpose. Upload it as evidence.',
}

/** Tells all that is wrong at once, under the code of what comes first. */
function refuseIncomplete(
  errors: readonly [ApplicationError, ...ApplicationError[]],
  why: Explanation,
): Refused<IncompleteCode> {
  const { problem } = errors[0]
  if (errors.some((error) => error.problem === 'refund_order_information_mismatch')) why.clause('4.E')
  if (errors.some((error) => error.problem === 'refund_sub_reason_mismatch')) why.clause('4.1.L')
  const rest = errors.some((error) => error.problem !== problem) ? ' More is wrong; see errors.' : ''
  return {
    ok: false,
    refused: problem,
    detail: advice[problem] + rest,
    decision: why.outcome(problem),
    errors: errors.map(({ field }) => field),
  }
}
