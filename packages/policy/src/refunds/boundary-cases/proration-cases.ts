import { addDays, addMonths, daysBetween, startOfDay } from '../../kernel/calendar.ts'
import type { Instant, LocalDate } from '../../kernel/calendar.ts'
import { instantText } from '../../kernel/instant-text.ts'
import { previewRefund } from '../preview-refund.ts'
import { around, expectation, happens } from './boundary-case.ts'
import type { BoundaryCase, BoundaryFacts, World } from './boundary-case.ts'
import { refundFactsOf } from './refund-facts-of.ts'

interface Period {
  readonly start: LocalDate
  readonly end: LocalDate
}

interface Edge {
  readonly name: string
  readonly at: Instant
}

/** A plain month, one that the end of February cuts short, one with a leap day, and a year. */
const periods: readonly Period[] = [
  { start: '2026-09-01', end: addMonths('2026-09-01', 1) },
  { start: '2027-01-31', end: addMonths('2027-01-31', 1) },
  { start: '2028-02-15', end: addMonths('2028-02-15', 1) },
  { start: '2026-09-01', end: addMonths('2026-09-01', 12) },
]

/**
 * The edges of the days used (4.3.1, INT-04): at midnight in Shanghai another day is used. After the first day, on the
 * last, at ends of months and on leap days, and at the end of the period.
 */
export function prorationCases(given: BoundaryFacts, world: World): BoundaryCase[] {
  const chosen = given.period === null ? periods : [given.period]
  return chosen.flatMap((period) => {
    // Paid at nine on the first day, where the period is one of those above.
    const paid_at = given.period === null ? startOfDay(period.start) + 9 * 3_600_000 : given.paid_at
    return edgesOf(period)
      .filter(({ at }) => at - 1 >= paid_at)
      .flatMap((edge) => casesAt(edge, { ...given, paid_at, period }, world))
  })
}

function casesAt(edge: Edge, given: BoundaryFacts & { period: Period }, world: World): BoundaryCase[] {
  const facts = refundFactsOf(given, { ...given.period, ended_at: null })
  const reason = given.reason ?? 'user_cancelled'
  return around(edge.at).map(({ position, at }) => {
    const { refundable, problem, amount, decision, deadline } = previewRefund(
      { facts, reason, fault: 'none' },
      world,
      at,
    )
    return {
      position,
      name: `the application is submitted ${position} midnight: ${edge.name}`,
      given: {
        paid: given.paid,
        paid_at: instantText(given.paid_at),
        method: facts.payment.method,
        reason,
        fault: 'none',
        period: given.period,
      },
      when: happens('submit', at),
      expect: expectation({
        accepted: refundable,
        code: problem,
        amount,
        fee: amount?.fee ?? null,
        due_at: deadline === null ? null : instantText(deadline.due_at),
        due_date: deadline?.due_date ?? null,
        provisional: deadline?.provisional ?? null,
        decision,
      }),
    }
  })
}

function edgesOf({ start, end }: Period): Edge[] {
  const dates = Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day))
  return dates.flatMap((date) => {
    const name = nameOf(date, { start, end })
    return name === null ? [] : { name, at: startOfDay(date) }
  })
}

/** What begins with this day, if it is an edge. */
function nameOf(date: LocalDate, { start, end }: Period): string | null {
  if (date === start) return 'the first day begins'
  if (date === end) return 'the period has ended'
  if (date === addDays(end, -1)) return 'the last day begins'
  if (date.endsWith('-02-29')) return 'the leap day begins'
  if (date.endsWith('-01')) return 'a month begins'
  return date === addDays(start, 1) ? 'the second day begins' : null
}
