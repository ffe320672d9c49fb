import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { disputeMachine } from './dispute-machine.ts'
import type { DisputeStatus, DisputeStep } from './dispute-machine.ts'

interface AnsweredDispute {
  readonly status: DisputeStatus
  /** The last instant at which the channel takes evidence. */
  readonly evidence_due_at: Instant
}

/**
 * Takes evidence while the dispute is open and its time is not over (4.4.1, INT-37).
 *
 * @example decideEvidence({ status: 'opened', evidence_due_at: 1_000 }, 1_001) // { ok: false, refused: 'dispute_evidence_late', … }
 */
export function decideEvidence(
  dispute: AnsweredDispute,
  now: Instant,
): Accepted<DisputeStep> | Refused<'dispute_evidence_late'> | InvalidTransition {
  const found = stepOf(disputeMachine, { name: 'dispute', status: dispute.status }, 'submit_evidence')
  if (!found.ok) return found
  const due = instantText(dispute.evidence_due_at)
  const why = explain().clause('4.4.1').interpretation('INT-37').step('evidence due', due, 'instant')
  if (now > dispute.evidence_due_at) {
    const detail = `The channel took evidence until ${due}; it decides by what it has.`
    return { ok: false, refused: 'dispute_evidence_late', detail, decision: why.outcome('dispute_evidence_late') }
  }
  return { ok: true, step: found.step, decision: why.outcome('dispute_evidence_submitted') }
}

/** The time for evidence is over and there is none: the channel is going to decide against the platform. */
export function decideMissedEvidence(dispute: AnsweredDispute): Accepted<DisputeStep> | InvalidTransition {
  const found = stepOf(disputeMachine, { name: 'dispute', status: dispute.status }, 'miss_evidence')
  if (!found.ok) return found
  const why = explain().clause('4.4.1').interpretation('INT-37')
  const due = instantText(dispute.evidence_due_at)
  const decision = why.step('evidence was due', due, 'instant').outcome('dispute_evidence_missed')
  return { ok: true, step: found.step, decision }
}
