import { addDays, daysBetween, endOfDay, localDateOf, startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Interruption, PeriodOfUse } from './refund-facts.ts'

type Given = Pick<PeriodOfUse, 'facts' | 'claim'> & { readonly period: Pick<PeriodOfUse['period'], 'interruptions'> }

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/**
 * Which days of a stretch the service was unusable on: in a declared outage, however short, or as the reviewer accepted,
 * unless the operator counts such days as used (INT-05); and those that an earlier refund, which came to nothing, left
 * without any service (INT-11). Days are numbered from 0, the first of the stretch.
 */
export function unusableDays(
  { facts, period, claim, from, days }: Given & { from: LocalDate; days: number },
  parameters: Parameters,
): ReadonlySet<number> {
  const found = new Set<number>()
  const note = (first: LocalDate, last: LocalDate) => {
    const end = Math.min(daysBetween(from, last), days - 1)
    for (let day = Math.max(0, daysBetween(from, first)); day <= end; day += 1) found.add(day)
  }
  for (const interruption of period.interruptions ?? []) note(...wholeDaysOf(interruption))
  if (!parameters['refund.used_days.exclude_outage']) return found
  for (const date of claim.unusable_days) note(date, date)
  for (const { starts_at, ends_at } of facts.outages)
    // One that lasts takes the day with which use ends, from its first instant on.
    note(localDateOf(starts_at), localDateOf(ends_at === null ? claim.as_of : ends_at - 1))
  return found
}

/** How long the service was unusable within a span, in ms; time that is named twice counts once (INT-05, INT-11). */
export function unusableTime(
  { facts, period, claim, within }: Given & { within: Span },
  parameters: Parameters,
): number {
  const spans: Span[] = (period.interruptions ?? []).map(({ starts_at, ends_at }) => ({ from: starts_at, to: ends_at }))
  if (parameters['refund.used_days.exclude_outage']) {
    spans.push(...facts.outages.map(({ starts_at, ends_at }) => ({ from: starts_at, to: ends_at ?? claim.as_of })))
    spans.push(...claim.unusable_days.map((date) => ({ from: startOfDay(date), to: endOfDay(date) })))
  }
  let reached = within.from
  let total = 0
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const begin = Math.max(from, reached)
    const end = Math.min(to, within.to)
    if (end <= begin) continue
    total += end - begin
    reached = end
  }
  return total
}

/** The first and the last day without any service: a day on which it stopped or came back was used (INT-04). */
function wholeDaysOf({ starts_at, ends_at }: Interruption): [first: LocalDate, last: LocalDate] {
  const begun = localDateOf(starts_at)
  return [starts_at === startOfDay(begun) ? begun : addDays(begun, 1), addDays(localDateOf(ends_at), -1)]
}
