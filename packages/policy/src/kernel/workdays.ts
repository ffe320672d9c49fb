import { addDays, endOfDay, localDateOf, weekdayOf } from './calendar.ts'
import type { Instant, LocalDate } from './calendar.ts'
import { publishedHolidayTables, statutoryDaysOf } from './statutory-holidays.ts'
import type { HolidayTables } from './statutory-holidays.ts'

/** `cn_statutory` holidays and make-up days; `mon_fri` weekends alone; `custom` weekends and the given tables alone. */
export type WorkdayCalendarKind = 'cn_statutory' | 'mon_fri' | 'custom'

/** Why a date is, or is not, a working day. */
export type WorkdayReason = 'weekday' | 'weekend' | 'holiday' | 'makeup_workday' | 'statutory_holiday'

export interface WorkdayAnswer {
  readonly workday: boolean
  /** The year has no schedule yet; the answer may change once it is published. */
  readonly provisional: boolean
  readonly reason: WorkdayReason
}

export interface WorkdayCalendar {
  readonly kind: WorkdayCalendarKind
  readonly isWorkday: (date: LocalDate) => WorkdayAnswer
}

/** What `createWorkdayCalendar` is given. A table given for a year replaces the shipped one of that year. */
export interface WorkdayCalendarOptions {
  readonly kind: WorkdayCalendarKind
  readonly tables?: HolidayTables | undefined
}

/** What `dueAfterWorkdays` is given. `countFrom: 'next_day'` is Civil Code 201: the starting day is not counted. */
export interface WorkdayTerm {
  readonly from: Instant
  /** 1 to 1000. */
  readonly days: number
  readonly countFrom: 'next_day' | 'same_day'
  readonly calendar: WorkdayCalendar
}

export interface WorkdayDeadline {
  /** 24:00 in Shanghai of the last working day, epoch ms. */
  readonly due_at: Instant
  readonly due_date: LocalDate
  readonly provisional: boolean
  /** The working days counted, the last of which is `due_date`. */
  readonly counted: readonly LocalDate[]
}

const MAX_DAYS = 1_000
// A table that marks whole years as holidays must not make the search endless.
const MAX_SPAN_DAYS = 10 * MAX_DAYS

/**
 * A calendar that tells working days (4.2.3, INT-06). `cn_statutory` reads the published schedules, and computes a year
 * without one from the statutory days and weekends, marked `provisional`. `custom` knows weekends and its own tables,
 * and is provisional in years without one.
 * @throws RangeError when a table holds a date that does not exist, or holds one both as holiday and as make-up day
 * @example createWorkdayCalendar({ kind: 'cn_statutory' }).isWorkday('2026-10-10').reason // 'makeup_workday'
 */
export function createWorkdayCalendar({ kind, tables = {} }: WorkdayCalendarOptions): WorkdayCalendar {
  const isWorkday = kind === 'mon_fri' ? weekdayAnswer : tableAnswers(kind, tables)
  return Object.freeze({ kind, isWorkday })
}

/**
 * The deadline after a number of working days: 24:00 of the last one (4.2.3, INT-06). It is provisional when any date
 * passed on the way, worked or not, lies in a year without a schedule.
 * @throws RangeError unless `days` is 1 to 1000, or when a date passed is outside the known years
 * @example
 * dueAfterWorkdays({ from: Date.parse('2026-09-29T02:00:00Z'), days: 7, countFrom: 'next_day', calendar }).due_date
 * // '2026-10-14'
 */
export function dueAfterWorkdays({ from, days, countFrom, calendar }: WorkdayTerm): WorkdayDeadline {
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
    throw new RangeError(`working days must be 1 to ${MAX_DAYS}, got ${days}`)
  }
  const counted: LocalDate[] = []
  const start = addDays(localDateOf(from), countFrom === 'next_day' ? 1 : 0)
  let provisional = false
  for (let offset = 0; offset < MAX_SPAN_DAYS; offset += 1) {
    const date = addDays(start, offset)
    const answer = calendar.isWorkday(date)
    provisional ||= answer.provisional
    if (answer.workday) counted.push(date)
    if (counted.length === days) {
      return Object.freeze({ due_at: endOfDay(date), due_date: date, provisional, counted: Object.freeze(counted) })
    }
  }
  throw new RangeError(`the calendar has fewer than ${days} working days in ${MAX_SPAN_DAYS} days from ${start}`)
}

function tableAnswers(kind: 'cn_statutory' | 'custom', given: HolidayTables): WorkdayCalendar['isWorkday'] {
  const tables: HolidayTables = kind === 'cn_statutory' ? { ...publishedHolidayTables, ...given } : given
  // Schedules are read together, not year by year: one may settle days of the year before or after its own.
  const holidays = new Set(Object.values(tables).flatMap((table) => table.holidays))
  const makeupWorkdays = new Set(Object.values(tables).flatMap((table) => table.makeup_workdays))
  for (const date of holidays) {
    if (makeupWorkdays.has(date)) throw new RangeError(`${date} is both a holiday and a make-up workday`)
  }
  for (const date of [...holidays, ...makeupWorkdays]) weekdayOf(date)
  const statutory = new Map<number, ReadonlySet<LocalDate>>()

  return (date) => {
    if (makeupWorkdays.has(date)) return { workday: true, provisional: false, reason: 'makeup_workday' }
    if (holidays.has(date)) return { workday: false, provisional: false, reason: 'holiday' }
    const answer = weekdayAnswer(date)
    const year = Number(date.slice(0, 4))
    if (Object.hasOwn(tables, year)) return answer
    if (kind === 'cn_statutory' && daysOff(year, statutory).has(date)) {
      return { workday: false, provisional: true, reason: 'statutory_holiday' }
    }
    return { ...answer, provisional: true }
  }
}

function daysOff(year: number, known: Map<number, ReadonlySet<LocalDate>>): ReadonlySet<LocalDate> {
  const days = known.get(year) ?? new Set(statutoryDaysOf(year))
  known.set(year, days)
  return days
}

function weekdayAnswer(date: LocalDate): WorkdayAnswer {
  const workday = weekdayOf(date) <= 5
  return { workday, provisional: false, reason: workday ? 'weekday' : 'weekend' }
}
