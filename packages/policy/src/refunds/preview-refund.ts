import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Decision } from '../kernel/decision.ts'
import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { WorkdayCalendar } from '../kernel/workdays.ts'
import { decideApproval } from './decide-approval.ts'
import { decideOpening } from './decide-opening.ts'
import type { PayoutDeadline } from './payout-deadline.ts'
import type { Fault, RefundAmount, RefundFacts, RefundReason, RefundSubReason } from './refund-facts.ts'
import { refuseUnsupported } from './refuse-unsupported.ts'

export interface Preview {
  readonly refundable: boolean
  readonly amount: RefundAmount | null
  /** The code with which an application would end now; `null` where it would go through. */
  readonly problem: string | null
  readonly decision: Decision
  /** By when the money would be back; `null` where nothing would go back. */
  readonly deadline: PayoutDeadline | null
}

/**
 * What an application submitted at `now` would come to, if the reviewer finds the stated fault. Runs the rules of the
 * real thing, so that the two cannot disagree (4.3.1, 4.4.1).
 */
export function previewRefund(
  input: {
    facts: RefundFacts
    reason: RefundReason
    sub_reason?: RefundSubReason | null
    fault: Fault
    accepted_unusable_days?: LocalDate[]
  },
  world: { parameters: Parameters; calendar: WorkdayCalendar },
  now: Instant,
): Preview {
  const { facts, reason, sub_reason = null, fault, accepted_unusable_days = [] } = input
  const complaint = { reason, sub_reason }
  const opening = decideOpening({ facts, complaint }, world.parameters, now)
  if (!opening.ok && opening.refused !== 'refund_already_open') {
    return refusedPreview(opening)
  }
  const unsupported = refuseUnsupported({ complaint, facts }, world.parameters, explain().clause('4.1.L'))
  if (unsupported !== null) return refusedPreview(unsupported)
  const refund = { status: 'under_review', reason, submitted_at: now } as const
  const approval = decideApproval({ refund, finding: { fault, accepted_unusable_days }, facts }, world, now)
  if (!approval.ok) return refusedPreview(approval)
  const { amount, decision, deadline } = approval
  return { refundable: true, amount, problem: null, decision, deadline }
}

function refusedPreview({ refused, decision }: { refused: string; decision: Decision }): Preview {
  return { refundable: false, amount: null, problem: refused, decision, deadline: null }
}
