import { addDays, endOfDay, localDateOf, startOfDay } from '../../kernel/calendar.ts'
import type { Instant, LocalDate } from '../../kernel/calendar.ts'
import { explain } from '../../kernel/decision.ts'
import { instantText } from '../../kernel/instant-text.ts'
import type { WorkdayCalendar, WorkdayReason } from '../../kernel/workdays.ts'
import { payoutDeadline } from '../payout-deadline.ts'
import { around, expectation, happens } from './boundary-case.ts'
import type { BoundaryCase, BoundaryFacts, World } from './boundary-case.ts'

const tenInTheMorning = 10 * 3_600_000
/** How far ahead edges of the calendar are looked for. */
const daysAhead = 366

/**
 * The edges of the working days (4.2.3, INT-06): approvals before and in holidays, around weekends and make-up days, on
 * either side of midnight, and where the schedule of a year is not published.
 */
export function payoutCases(given: BoundaryFacts, world: World): BoundaryCase[] {
  if (given.approved_at !== null) return midnightCases(localDateOf(given.approved_at), world)
  const from = localDateOf(given.paid_at)
  const dates = Array.from({ length: daysAhead }, (_, day) => addDays(from, day))
  const edges = dates.filter((date) => isEdge(date, world.calendar))
  const firsts = edges.filter((date, index) => {
    const reason = reasonOf(date, world.calendar)
    return isRare(reason) || edges.findIndex((other) => reasonOf(other, world.calendar) === reason) === index
  })
  return [
    ...midnightCases(from, world),
    ...firsts.flatMap((date) => aroundDate(date, world)),
    ...provisionalCases(dates, world),
  ]
}

/** One instant before midnight the day of approval is another one. */
function midnightCases(date: LocalDate, world: World): BoundaryCase[] {
  return around(endOfDay(date)).map(({ position, at }) =>
    approval({ position, name: `the refund is approved ${position} midnight` }, world, at),
  )
}

/** Approved two days before a run of other days begins, on the day before it, and on its first day. */
function aroundDate(date: LocalDate, world: World): BoundaryCase[] {
  const what = names[reasonOf(date, world.calendar)]
  return (['before', 'at', 'after'] as const).map((position, index) => {
    const day = addDays(date, index - 2)
    const name = `the refund is approved ${['two days before', 'on the day before', 'on the first day of'][index]} ${what}`
    return approval({ position, name }, world, startOfDay(day) + tenInTheMorning)
  })
}

/** The first approval whose working days reach into a year without a schedule, and the one before it. */
function provisionalCases(dates: readonly LocalDate[], world: World): BoundaryCase[] {
  const isProvisional = (date: LocalDate) => payoutDeadline(startOfDay(date), world, explain()).provisional
  const first = dates.find(isProvisional)
  if (first === undefined || first === dates[0]) return []
  return [['before', addDays(first, -1)] as const, ['after', first] as const].map(([position, day]) =>
    approval(
      {
        position,
        name: `the working days ${position === 'before' ? 'do not reach' : 'reach'} a year without a schedule`,
      },
      world,
      startOfDay(day) + tenInTheMorning,
    ),
  )
}

function approval(
  { position, name }: Pick<BoundaryCase, 'position' | 'name'>,
  world: World,
  at: Instant,
): BoundaryCase {
  const why = explain()
  const { due_at, due_date, provisional } = payoutDeadline(at, world, why)
  const { parameters, calendar } = world
  return {
    position,
    name,
    given: {
      working_days: parameters['refund.payout.working_days'],
      calendar: calendar.kind,
      count_from: parameters['calendar.count_from'],
      approved_on: localDateOf(at),
    },
    when: happens('approve', at),
    expect: expectation({
      accepted: true,
      due_at: instantText(due_at),
      due_date,
      provisional,
      decision: why.outcome('refund_approved'),
    }),
  }
}

const names: Readonly<Record<WorkdayReason, string>> = {
  weekday: 'working days',
  weekend: 'a weekend',
  holiday: 'a holiday',
  makeup_workday: 'a make-up workday',
  statutory_holiday: 'a statutory holiday of a year without a schedule',
}

const reasonOf = (date: LocalDate, calendar: WorkdayCalendar): WorkdayReason => calendar.isWorkday(date).reason

/** Each of these is an edge of its own; one weekend is like the other. */
const isRare = (reason: WorkdayReason): boolean => reason !== 'weekend' && reason !== 'weekday'

/** The first day of a run of days that are no ordinary weekdays. */
function isEdge(date: LocalDate, calendar: WorkdayCalendar): boolean {
  const reason = reasonOf(date, calendar)
  return reason !== 'weekday' && reasonOf(addDays(date, -1), calendar) !== reason
}
