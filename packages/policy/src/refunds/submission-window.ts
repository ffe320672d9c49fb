import type { Instant } from '../kernel/calendar.ts'
import { addDuration } from '../kernel/duration.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { complaintEvent } from './complaint-event.ts'
import type { RefundFacts } from './refund-facts.ts'
import type { Complaint } from './sub-reasons.ts'

/** The time in which an application is to be submitted. */
export interface SubmissionWindow {
  /** What it counts from, in words, and when that was. */
  readonly label: string
  readonly from: Instant
  /** Its last instant, itself included. */
  readonly until: Instant
  /** Whether opening another draft begins it anew. */
  readonly renewable: boolean
}

/**
 * The 48 hours, from what the policy counts them: the opening of the draft, the payment, or the event complained of. A
 * reason without an event, or with one that still lasts, counts from the opening (4.2.1, INT-01).
 *
 * @example submissionWindow({ opened_at, complaint, facts }, parameters).until // opened_at + 172_800_000
 */
export function submissionWindow(
  { opened_at, complaint, facts }: { opened_at: Instant; complaint: Complaint; facts: RefundFacts },
  parameters: Parameters,
): SubmissionWindow {
  const { label, from, renewable } = beginning({ opened_at, complaint, facts }, parameters)
  return { label, from, renewable, until: addDuration(from, parameters['refund.window.duration']) }
}

function beginning(
  { opened_at, complaint, facts }: { opened_at: Instant; complaint: Complaint; facts: RefundFacts },
  parameters: Parameters,
): Omit<SubmissionWindow, 'until'> {
  const opening = { label: 'opened at', from: opened_at, renewable: parameters['refund.window.reopen'] }
  const anchor = parameters['refund.window.anchor']
  if (anchor === 'intent') return opening
  if (anchor === 'payment') return { label: 'paid at', from: facts.payment.succeeded_at, renewable: false }
  const event = complaintEvent(complaint, facts, parameters)
  if (event === null || event.at === null) return opening
  return { label: event.label, from: event.at, renewable: false }
}
