import type { LocalDate } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { PaidPeriod } from './refund-facts.ts'

/**
 * Refuses days that the reviewer accepts as unusable and that the payment did not buy: what is written down as found has
 * to be of the paid period (4.3.1, INT-05). A payment that bought no period has no days to hold against it.
 *
 * @example refuseForeignDays(['2025-01-01'], september)?.errors // [{ pointer: '/finding/accepted_unusable_days/0', … }]
 */
export function refuseForeignDays(
  days: readonly LocalDate[] = [],
  period: Pick<PaidPeriod, 'start' | 'end'> | null,
): Refused<'validation_failed'> | null {
  if (period === null) return null
  const { start, end } = period
  const detail = `Expected a day of the paid period, from ${start} on and before ${end}.`
  const errors = days.flatMap((day, position) =>
    day >= start && day < end
      ? []
      : [{ pointer: `/finding/accepted_unusable_days/${position}`, code: 'out_of_range', detail }],
  )
  if (errors.length === 0) return null
  const decision = explain()
    .clause('4.2.3', '4.3.1')
    .interpretation('INT-05')
    .step('period starts', start, 'date')
    .step('period ends before', end, 'date')
    .outcome('validation_failed')
  const told = `A day accepted as unusable is none that was paid for. Name days from ${start} on and before ${end}.`
  return { ok: false, refused: 'validation_failed', detail: told, decision, errors }
}
