import { addDays, daysBetween } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Fault, RefundClaim, RefundFacts, RefundReason } from './refund-facts.ts'

/** What the applicant claims and the reviewer found. */
export interface Finding {
  readonly reason: RefundReason
  readonly fault: Fault
  /** The day of this instant is the last that counts as used. */
  readonly as_of: Instant
  readonly accepted_unusable_days?: readonly LocalDate[] | undefined
}

/**
 * What the amount depends on besides the facts. A plan that was ordered twice serves its user once: days on which the
 * earlier order served them do not count as used of the later one (4.1.2, INT-05).
 */
export function refundClaim(
  { reason, fault, as_of, accepted_unusable_days = [] }: Finding,
  facts: RefundFacts,
): RefundClaim {
  const twice = reason === 'duplicate_payment' ? daysServedTwice(facts) : []
  return { reason, fault, as_of, unusable_days: [...accepted_unusable_days, ...twice] }
}

/** Orders of the same plan that were paid before this one, which makes this one the duplicate (4.1.2). */
export const earlierTwins = ({ payment, twins }: RefundFacts): RefundFacts['twins'] =>
  twins.filter(({ paid_at }) => paid_at <= payment.succeeded_at)

function daysServedTwice(facts: RefundFacts): LocalDate[] {
  const { period } = facts
  if (period === null) return []
  return earlierTwins(facts).flatMap((twin) => {
    const [start, end] = [latest(twin.start, period.start), earliest(twin.end, period.end)]
    return Array.from({ length: Math.max(0, daysBetween(start, end)) }, (_, day) => addDays(start, day))
  })
}

const latest = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)
const earliest = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)
