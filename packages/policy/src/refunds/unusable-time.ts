import { daysBetween, endOfDay, localDateOf, startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { RefundClaim, RefundFacts } from './refund-facts.ts'

type Given = Pick<RefundFacts, 'outages'>

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/**
 * Which days of a stretch the service was unusable on: in a declared outage, however short, or as the reviewer accepted.
 * None where the operator counts such days as used (INT-05). Days are numbered from 0, the first of the stretch.
 */
export function unusableDays(
  { facts, claim, from, days }: { facts: Given; claim: RefundClaim; from: LocalDate; days: number },
  parameters: Parameters,
): ReadonlySet<number> {
  const found = new Set<number>()
  if (!parameters['refund.used_days.exclude_outage']) return found
  const note = (first: LocalDate, last: LocalDate) => {
    const end = Math.min(daysBetween(from, last), days - 1)
    for (let day = Math.max(0, daysBetween(from, first)); day <= end; day += 1) found.add(day)
  }
  for (const date of claim.unusable_days) note(date, date)
  for (const { starts_at, ends_at } of facts.outages)
    // One that lasts takes the day with which use ends, from its first instant on.
    note(localDateOf(starts_at), localDateOf(ends_at === null ? claim.as_of : ends_at - 1))
  return found
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
