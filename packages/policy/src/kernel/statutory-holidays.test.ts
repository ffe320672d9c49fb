import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from './calendar.ts'
import { lunarDates, lunarYears } from './lunar-dates.ts'
import { publishedHolidayTables, statutoryDaysOf } from './statutory-holidays.ts'

const years = Array.from({ length: lunarYears.last - lunarYears.first + 1 }, (_, index) => lunarYears.first + index)

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

function lunarDayOf(date: string): string {
  const parts = lunar.formatToParts(new Date(`${date}T12:00:00Z`))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value
  return `${part('month')}/${part('day')}`
}

describe('the lunar table', () => {
  it('covers every year that it claims, and no other', () => {
    expect(Object.keys(lunarDates).map(Number)).toEqual(years)
  })

  // Spring Festival's new moon: 2027-02-06 23:56 and 2030-02-03 00:08 China Standard Time. ICU misses both midnights.
  const closeToMidnight = [2027, 2030]

  it.each(years.filter((year) => !closeToMidnight.includes(year)))('agrees with Intl on Spring Festival %i', (year) => {
    expect(lunarDayOf(`${year}-${lunarDates[year]?.[0]}`)).toBe('1/1')
  })

  it.each(years)('agrees with Intl on Dragon Boat and Mid-Autumn %i', (year) => {
    expect(lunarDayOf(`${year}-${lunarDates[year]?.[2]}`)).toBe('5/5')
    expect(lunarDayOf(`${year}-${lunarDates[year]?.[3]}`)).toBe('8/15')
  })

  it('puts the two close new moons on their astronomical day, where Intl is at most a day off', () => {
    expect(closeToMidnight.map((year) => lunarDates[year]?.[0])).toEqual(['02-06', '02-03'])
    for (const year of closeToMidnight) {
      const date = `${year}-${lunarDates[year]?.[0]}`
      expect([-1, 0, 1].map((days) => lunarDayOf(addDays(date, days)))).toContain('1/1')
    }
  })

  it.each(years)('puts Qingming %i on the day that the century formula gives', (year) => {
    const short = year % 100
    const day = Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)
    expect(lunarDates[year]?.[1]).toBe(`04-0${day}`)
  })
})

describe('statutory days', () => {
  it('INT-06 names the thirteen days of 2027', () => {
    expect(statutoryDaysOf(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ])
  })

  it('counts thirteen a year, less where Mid-Autumn meets National Day', () => {
    for (const year of years) {
      const midAutumn = lunarDates[year]?.[3] ?? ''
      expect(statutoryDaysOf(year)).toHaveLength(midAutumn >= '10-01' && midAutumn <= '10-03' ? 12 : 13)
    }
  })

  it.each([2024, 2061])('refuses %i, whose moving festivals are not known', (year) => {
    expect(() => statutoryDaysOf(year)).toThrow(RangeError)
  })
})

describe('the published schedules', () => {
  it.each([2025, 2026])('%i gives every statutory day off and works only weekends in exchange', (year) => {
    const table = publishedHolidayTables[year]
    expect(table?.holidays).toEqual(expect.arrayContaining([...statutoryDaysOf(year)]))
    expect(table?.makeup_workdays.every((date) => weekdayOf(date) > 5)).toBe(true)
    expect(new Set(table?.holidays).size).toBe(table?.holidays.length)
  })

  it.each([2025, 2026])('%i exchanges days evenly: thirteen days more are off than are worked', (year) => {
    const table = publishedHolidayTables[year]
    const weekdaysOff = table?.holidays.filter((date) => weekdayOf(date) <= 5).length ?? 0
    expect(weekdaysOff - (table?.makeup_workdays.length ?? 0)).toBe(13)
  })
})
