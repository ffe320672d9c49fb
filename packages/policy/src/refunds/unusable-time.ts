import { endOfDay, startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { RefundClaim, RefundFacts } from './refund-facts.ts'

type Given = Pick<RefundFacts, 'outages'>

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/**
 * Whether the service was unusable on a day: in a declared outage, however short, or as the reviewer accepted. Never
 * where the operator counts such days as used (INT-05).
 */
export function unusableDates(
  { outages }: Given,
  claim: RefundClaim,
  parameters: Parameters,
): (date: LocalDate) => boolean {
  if (!parameters['refund.used_days.exclude_outage']) return () => false
  const accepted = new Set(claim.unusable_days)
  return (date) =>
    accepted.has(date) ||
    outages.some(({ starts_at, ends_at }) => starts_at < endOfDay(date) && (ends_at ?? claim.as_of) > startOfDay(date))
}

/** How long the service was unusable within a span, in ms; time that is named twice counts once (INT-05). */
export function unusableTime(
  { facts, claim, within }: { facts: Given; claim: RefundClaim; within: Span },
  parameters: Parameters,
): number {
  if (!parameters['refund.used_days.exclude_outage']) return 0
  const outages = facts.outages.map(({ starts_at, ends_at }) => ({ from: starts_at, to: ends_at ?? claim.as_of }))
  const accepted = claim.unusable_days.map((date) => ({ from: startOfDay(date), to: endOfDay(date) }))
  let reached = within.from
  let total = 0
  for (const { from, to } of [...outages, ...accepted].toSorted((one, other) => one.from - other.from)) {
    const begin = Math.max(from, reached)
    const end = Math.min(to, within.to)
    if (end <= begin) continue
    total += end - begin
    reached = end
  }
  return total
}
