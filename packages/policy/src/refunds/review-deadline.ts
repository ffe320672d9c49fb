import type { Instant } from '../kernel/calendar.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { dueAfterWorkdays } from '../kernel/workdays.ts'
import type { WorkdayCalendar, WorkdayDeadline } from '../kernel/workdays.ts'

/** By when the review should be done: a target of the platform, no right of the applicant (INT-03). */
export function reviewDeadline(
  submittedAt: Instant,
  world: { parameters: Parameters; calendar: WorkdayCalendar },
): WorkdayDeadline {
  return dueAfterWorkdays({
    from: submittedAt,
    days: world.parameters['refund.review.target'],
    countFrom: world.parameters['calendar.count_from'],
    calendar: world.calendar,
  })
}
