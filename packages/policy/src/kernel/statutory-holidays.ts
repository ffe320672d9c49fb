import { addDays } from './calendar.ts'
import type { LocalDate } from './calendar.ts'
import { lunarDates, lunarYears } from './lunar-dates.ts'

/** One year's schedule: days off, and weekend days that are worked in exchange. */
export interface HolidayTable {
  readonly holidays: readonly LocalDate[]
  readonly makeup_workdays: readonly LocalDate[]
}

/** Schedules by year. JSON-shaped, so that a sandbox can be given its own. */
export type HolidayTables = Readonly<Record<number, HolidayTable>>

/** The schedules that the State Council has published, as the product ships them (INT-06). */
export const publishedHolidayTables: HolidayTables = {
  2025: {
    holidays: [
      '2025-01-01',
      ...range('2025-01-28', 8),
      ...range('2025-04-04', 3),
      ...range('2025-05-01', 5),
      ...range('2025-05-31', 3),
      ...range('2025-10-01', 8),
    ],
    makeup_workdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    holidays: [
      ...range('2026-01-01', 3),
      ...range('2026-02-15', 9),
      ...range('2026-04-04', 3),
      ...range('2026-05-01', 5),
      ...range('2026-06-19', 3),
      ...range('2026-09-25', 3),
      ...range('2026-10-01', 7),
    ],
    makeup_workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}

/**
 * The 13 statutory days off of a year under the rule in force since 2025, in date order: what can be said of a year
 * before its schedule is published (INT-06). Where two festivals meet, the day stands once.
 * @throws RangeError for a year outside `lunarYears`, whose moving festivals are not known
 * @example statutoryDaysOf(2027)[0] // '2027-01-01'
 */
export function statutoryDaysOf(year: number): readonly LocalDate[] {
  const festivals = lunarDates[year]
  if (festivals === undefined) {
    const known = `${lunarYears.first} to ${lunarYears.last}`
    throw new RangeError(`statutory holidays are known for ${known}; give a holiday table for ${year}`)
  }
  const [spring, qingming, dragonBoat, midAutumn] = festivals
  const days = [
    `${year}-01-01`,
    ...range(addDays(`${year}-${spring}`, -1), 4),
    `${year}-${qingming}`,
    ...range(`${year}-05-01`, 2),
    `${year}-${dragonBoat}`,
    `${year}-${midAutumn}`,
    ...range(`${year}-10-01`, 3),
  ]
  return [...new Set(days)].toSorted()
}

function range(first: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, offset) => addDays(first, offset))
}
