import type { Instant } from '../kernel/calendar.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Abnormality, RefundFacts } from './refund-facts.ts'
import { earlierTwins } from './refund-claim.ts'
import type { Complaint } from './sub-reasons.ts'

/** What an applicant complains of, as the records of the platform have it. */
export interface ComplaintEvent {
  readonly kind: 'outage_ended' | 'paid_twice' | 'account_abnormal'
  /** When it came to an end, or happened; `null` while it lasts. */
  readonly at: Instant | null
}

/**
 * The event that bears a reason out: the outage, the second payment, the abnormality of the account. Of several the one
 * that serves the applicant best, which is the last; `null` where there is none, or the reason speaks of none (INT-01).
 */
export function complaintEvent(
  complaint: Complaint,
  facts: RefundFacts,
  parameters: Parameters,
): ComplaintEvent | null {
  if (complaint.reason === 'platform_outage') return endOfOutage(facts)
  if (complaint.reason === 'duplicate_payment') return secondPayment(complaint, facts)
  if (complaint.reason !== 'account_abnormal') return null
  const starts = eligibleAbnormalities(complaint, facts, parameters).map(({ starts_at }) => starts_at)
  return starts.length === 0 ? null : { kind: 'account_abnormal', at: Math.max(...starts) }
}

/** Abnormalities of the account of the kind complained of, in the paid period (4.1.4). */
export function abnormalitiesOf({ sub_reason }: Complaint, { abnormalities }: RefundFacts): readonly Abnormality[] {
  return abnormalities.filter(({ kind }) => sub_reason === null || kind === sub_reason)
}

/** Those among them for which the user is not to blame, where that is asked for (9.3, INT-38). */
function eligibleAbnormalities(
  complaint: Complaint,
  facts: RefundFacts,
  parameters: Parameters,
): readonly Abnormality[] {
  const isAny = parameters['refund.account_abnormal.requires_fault'] === 'any'
  return abnormalitiesOf(complaint, facts).filter(({ fault }) => isAny || fault !== 'user')
}

function endOfOutage({ outages }: RefundFacts): ComplaintEvent | null {
  if (outages.length === 0) return null
  const ends = outages.map(({ ends_at }) => ends_at)
  const known = ends.filter((end) => end !== null)
  return { kind: 'outage_ended', at: known.length < ends.length ? null : Math.max(...known) }
}

function secondPayment({ sub_reason }: Complaint, facts: RefundFacts): ComplaintEvent | null {
  const { payment } = facts
  const isSecond =
    (payment.duplicate && sub_reason !== 'same_plan_ordered_twice') ||
    (earlierTwins(facts).length > 0 && sub_reason !== 'same_order_paid_twice')
  return isSecond ? { kind: 'paid_twice', at: payment.succeeded_at } : null
}
