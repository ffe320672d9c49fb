import type { Instant } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import { addDuration } from '../kernel/duration.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { complaintEvent } from './complaint-event.ts'
import type { ComplaintEvent } from './complaint-event.ts'
import type { RefundFacts } from './refund-facts.ts'
import type { Complaint } from './sub-reasons.ts'

/** The time in which an application is to be submitted. */
export interface SubmissionWindow {
  /** What it counts from, and when that was. */
  readonly start: 'opened' | 'paid' | ComplaintEvent['kind']
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
  const { start, from, renewable } = beginning({ opened_at, complaint, facts }, parameters)
  return { start, from, renewable, until: addDuration(from, parameters['refund.window.duration']) }
}

function beginning(
  { opened_at, complaint, facts }: { opened_at: Instant; complaint: Complaint; facts: RefundFacts },
  parameters: Parameters,
): Omit<SubmissionWindow, 'until'> {
  const opening: Omit<SubmissionWindow, 'until'> = {
    start: 'opened',
    from: opened_at,
    renewable: parameters['refund.window.reopen'],
  }
  const anchor = parameters['refund.window.anchor']
  if (anchor === 'intent') return opening
  if (anchor === 'payment') return { start: 'paid', from: facts.payment.succeeded_at, renewable: false }
  const event = complaintEvent(complaint, facts, parameters)
  if (event === null || event.at === null) return opening
  return { start: event.kind, from: event.at, renewable: false }
}

const starts: Readonly<Record<SubmissionWindow['start'], (why: Explanation, at: string) => Explanation>> = {
  opened: (why, at) => why.step('opened at', at, 'instant'),
  paid: (why, at) => why.step('paid at', at, 'instant'),
  outage_ended: (why, at) => why.step('end of the outage', at, 'instant'),
  paid_twice: (why, at) => why.step('paid for the second time', at, 'instant'),
  account_abnormal: (why, at) => why.step('account abnormal since', at, 'instant'),
}

/** Writes down what the window counts from, and by which rule (INT-01). */
export function explainWindow(
  { start, from }: SubmissionWindow,
  parameters: Parameters,
  why: Explanation,
): Explanation {
  why
    .interpretation('INT-01')
    .parameter(parameters, 'refund.window.anchor')
    .parameter(parameters, 'refund.window.duration')
  return starts[start](why, instantText(from))
}
