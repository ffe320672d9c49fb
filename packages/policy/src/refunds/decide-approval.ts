import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { compareMoney, money } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { WorkdayCalendar } from '../kernel/workdays.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { payoutDeadline } from './payout-deadline.ts'
import type { PayoutDeadline } from './payout-deadline.ts'
import { partOf, refusePart } from './part-of-amount.ts'
import { governingRule } from './promotion-rule.ts'
import { approvedGross, reckonAmount } from './reckon-amount.ts'
import { refundClaim } from './refund-claim.ts'
import type { RefundAmount, RefundFacts, RefundReason } from './refund-facts.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'
import { refuseForeignDays } from './refuse-foreign-days.ts'
import { refuseSameReviewer } from './refuse-same-reviewer.ts'
import type { Reviewers } from './refuse-same-reviewer.ts'

export interface Approval {
  readonly refund: {
    readonly status: RefundStatus
    readonly reason: RefundReason | null
    readonly submitted_at: Instant | null
  }
  readonly finding: PlatformSchemas['RefundFinding']
  /** A part of what is reckoned, before the fee; all of it unless given. */
  readonly part?: Money | undefined
  /** Who approves, and who had it in hand before; nobody in a preview. */
  readonly reviewers?: Reviewers
  readonly facts: RefundFacts
}

type Code =
  | 'refund_fault_user'
  | 'promotion_not_refundable'
  | 'nothing_refundable'
  | 'validation_failed'
  | 'refund_amount_exceeds_paid'
  | 'refund_amount_exceeds_reckoned'
  | 'refund_reviewer_must_differ'
type Approved = Accepted<RefundStep> & {
  readonly amount: RefundAmount
  /** Less than was reckoned, so that the service goes on (INT-11). */
  readonly partial: boolean
  readonly deadline: PayoutDeadline
}

/** Reasons that speak of something broken, for which the user must not be at fault (4.3.2, 9.3, INT-38). */
const faultReasons: readonly RefundReason[] = ['service_unusable', 'platform_outage', 'account_abnormal']

/**
 * Approves: nothing for a fault of the user (4.3.2), nor where the rule of a promotion lets nothing go back (4.3.3); more
 * than nothing, and no more than was reckoned and remains of the payment (4.4.1); with four eyes where the policy wants
 * them (INT-03); the money back within seven working days (4.2.3, INT-06). A part leaves the service as it is (INT-11).
 */
export function decideApproval(
  { refund, finding, facts, part, reviewers }: Approval,
  world: { parameters: Parameters; calendar: WorkdayCalendar },
  now: Instant,
): Approved | Refused<Code> | InvalidTransition {
  const { parameters } = world
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'approve')
  if (!found.ok) return found
  const { reason, submitted_at: submittedAt } = refund
  if (reason === null || submittedAt === null)
    throw new RangeError('A refund under review has been submitted, with a reason')
  const why = explain().clause('4.2.3').step('fault', finding.fault, 'text')
  const refuse = (refused: Code, detail: string): Refused<Code> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
  })

  const tolerated = reason === 'account_abnormal' && parameters['refund.account_abnormal.requires_fault'] === 'any'
  if (reason === 'account_abnormal') why.parameter(parameters, 'refund.account_abnormal.requires_fault')
  if (finding.fault === 'user' && faultReasons.includes(reason) && !tolerated) {
    why.clause('4.3.2', '9.3').interpretation('INT-38')
    return refuse(
      'refund_fault_user',
      'The user caused the fault, so there is no refund. Reject the application with clause 4.3.2.',
    )
  }
  const foreign = refuseForeignDays(finding.accepted_unusable_days, facts.period)
  if (foreign !== null) return foreign
  const asOf = parameters['refund.proration.as_of'] === 'approved' ? now : submittedAt
  const claim = refundClaim({ ...finding, reason, as_of: asOf }, facts)
  const whole = reckonAmount({ facts, claim }, parameters, why)
  const governed = governingRule({ facts, claim }, parameters, explain())
  if (governed?.barred === true) {
    return refuse(
      'promotion_not_refundable',
      'The order was bought by a promotion whose rule lets nothing go back now. Reject the application with clause 4.3.3.',
    )
  }
  if (whole.net.amount === 0) {
    const clause = governed === null ? '4.3.1' : '4.3.3'
    return refuse(
      'nothing_refundable',
      `Nothing of the payment remains to be refunded. Reject the application with clause ${clause}.`,
    )
  }
  const remaining = money(
    Math.max(0, facts.payment.amount.amount - approvedGross(facts) - facts.payment.disputed_amount),
    whole.paid.currency,
  )
  if (compareMoney(whole.gross, remaining) > 0) {
    return refuse('refund_amount_exceeds_paid', `Only ${remaining.amount} minor units remain of the payment.`)
  }
  const beyond = part === undefined ? null : refusePart({ asked: part, whole, remaining }, why)
  if (beyond !== null) return beyond
  const amount = part === undefined ? whole : partOf(whole, part)
  const partial = compareMoney(amount.gross, whole.gross) < 0
  if (partial) {
    why.step('handling fee of the part', amount.fee.amount, 'fen').step('goes back', amount.net.amount, 'fen')
  }
  const same = reviewers === undefined ? null : refuseSameReviewer(reviewers, amount.gross.amount, parameters)
  if (same !== null) return same
  const deadline = payoutDeadline(now, world, why)
  return { ok: true, step: found.step, decision: why.outcome('refund_approved'), amount, partial, deadline }
}
