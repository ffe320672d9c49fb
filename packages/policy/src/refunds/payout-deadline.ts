import { localDateOf, startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { dueAfterWorkdays } from '../kernel/workdays.ts'
import type { WorkdayCalendar, WorkdayDeadline } from '../kernel/workdays.ts'
import type { RefundStatus } from './refund-machine.ts'

export type PayoutDeadline = WorkdayDeadline

interface World {
  parameters: Parameters
  calendar: WorkdayCalendar
}

/** By when the money must be back: 24:00 of the seventh working day, the day of approval not counted (4.2.3, INT-06). */
export function payoutDeadline(approvedAt: Instant, { parameters, calendar }: World, why: Explanation): PayoutDeadline {
  const deadline = dueAfterWorkdays({
    from: approvedAt,
    days: parameters['refund.payout.working_days'],
    countFrom: parameters['calendar.count_from'],
    calendar,
  })
  why
    .clause('4.2.3')
    .interpretation('INT-06', 'INT-07')
    .parameter(parameters, 'refund.payout.working_days')
    .parameter(parameters, 'calendar.workday')
    .parameter(parameters, 'calendar.count_from')
    .step('approved on', localDateOf(approvedAt), 'date')
    .step('working days', deadline.counted.length, 'working_days')
    .step('money back by the end of', deadline.due_date, 'date')
  if (deadline.provisional) why.step('working days of a year without a published schedule', 'provisional', 'text')
  return deadline
}

/**
 * The deadline after waiting for the user: working days that had passed before the pause stay counted, the others count
 * on from the day on which the payout goes on (INT-07).
 */
export function resumedDeadline(
  paused: { counted: readonly LocalDate[]; paused_since: Instant; resumed_at: Instant },
  calendar: WorkdayCalendar,
): PayoutDeadline {
  const pausedOn = localDateOf(paused.paused_since)
  const passed = paused.counted.filter((date) => date < pausedOn)
  const rest = paused.counted.filter((date) => date >= pausedOn)
  const first = rest[0]
  if (first === undefined) {
    return dueAfterWorkdays({ from: paused.resumed_at, days: 1, countFrom: 'next_day', calendar })
  }
  const from = Math.max(paused.resumed_at, startOfDay(first))
  const deadline = dueAfterWorkdays({ from, days: rest.length, countFrom: 'same_day', calendar })
  return { ...deadline, counted: [...passed, ...deadline.counted] }
}

/**
 * Whether a payout is late once its deadline is over: not credited, or not even handed over where that is measured. It
 * becomes late once, whatever deadline it had later (4.2.3, INT-07).
 */
export function isPayoutLate(
  status: RefundStatus,
  payout: { readonly initiated_at: Instant | null; readonly breached_at: Instant | null },
  parameters: Parameters,
): boolean {
  if (payout.breached_at !== null) return false
  if (parameters['refund.sla.measure'] === 'initiated') return payout.initiated_at === null
  return (
    status === 'approved' ||
    status === 'processing' ||
    (status === 'abnormal' && !parameters['refund.sla.pause_on_abnormal'])
  )
}
