import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  localDateOf,
  MS_PER_DAY,
  startOfDay,
  weekdayOf,
} from './calendar.ts'

const at = (text: string) => Date.parse(text)
const dates = fc.integer({ min: -10_000, max: 40_000 }).map((days) => addDays('2000-01-01', days))

describe('the Shanghai day (INT-43)', () => {
  it('begins at 16:00 UTC of the day before', () => {
    expect(localDateOf(at('2026-09-28T15:59:59.999Z'))).toBe('2026-09-28')
    expect(localDateOf(at('2026-09-28T16:00:00Z'))).toBe('2026-09-29')
    expect(startOfDay('2026-09-29')).toBe(at('2026-09-28T16:00:00Z'))
  })

  it('ends at 24:00, which is 00:00 of the next', () => {
    expect(endOfDay('2026-12-31')).toBe(at('2026-12-31T16:00:00Z'))
    expect(endOfDay('2026-12-31')).toBe(startOfDay('2027-01-01'))
  })

  it('agrees with the zone database', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
    fc.assert(
      fc.property(fc.integer({ min: at('1992-01-01'), max: at('2100-01-01') }), (instant) => {
        expect(localDateOf(instant)).toBe(format.format(new Date(instant)))
      }),
    )
  })

  it('refuses instants that are not whole milliseconds in four-digit years', () => {
    for (const instant of [0.5, Number.NaN, at('9999-12-31T16:00:00Z'), at('0000-01-01T00:00:00Z') - MS_PER_DAY]) {
      expect(() => localDateOf(instant)).toThrow(RangeError)
    }
  })
})

describe('dates', () => {
  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', ''])(
    'refuses "%s"',
    (date) => {
      expect(() => startOfDay(date)).toThrow(RangeError)
      expect(() => addMonths(date, 1)).toThrow(RangeError)
    },
  )

  it('are those of the calendar that Date keeps, in every year that can be written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
        expect(addDays('1970-01-01', day)).toBe(text)
        expect(daysBetween('1970-01-01', text)).toBe(day)
      }),
      { numRuns: 2_000 },
    )
  })

  it('counts days over a leap day and a year end', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2026-09-01', '2026-10-01')).toBe(30)
    expect(daysBetween('2026-10-01', '2026-09-01')).toBe(-30)
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })

  it('names weekdays from Monday 1 to Sunday 7', () => {
    expect(['2026-09-28', '2026-10-03', '2026-10-04'].map(weekdayOf)).toEqual([1, 6, 7])
    expect(weekdayOf('1969-12-29')).toBe(1)
  })

  it('addDays and daysBetween are inverse, and a week keeps the weekday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
      }),
    )
  })
})

describe('addMonths', () => {
  it('S-45 clamps to the end of a shorter month and returns to the anchor day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2026-02-28', 1, 31)).toBe('2026-03-31')
    expect(addMonths('2026-02-28', 1)).toBe('2026-03-28')
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
    expect(addMonths('2029-02-28', 36, 29)).toBe('2032-02-29')
  })

  it('crosses years both ways', () => {
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('0099-12-31', 2)).toBe('0100-02-28')
  })

  it('refuses anchors, counts and results that do not exist', () => {
    for (const anchor of [0, 32, 1.5]) expect(() => addMonths('2026-01-01', 1, anchor)).toThrow(RangeError)
    expect(() => addMonths('2026-01-01', 0.5)).toThrow(RangeError)
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError)
  })

  it('month by month with the anchor lands where one jump lands', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 60 }), (start, months) => {
        const anchor = Number(start.slice(8))
        const walked = Array.from({ length: months }).reduce<string>((date) => addMonths(date, 1, anchor), start)
        expect(walked).toBe(addMonths(start, months))
      }),
    )
  })

  it('never falls back as the start or the count grows', () => {
    fc.assert(
      fc.property(dates, fc.nat(400), fc.nat(48), (date, later, months) => {
        expect(addMonths(addDays(date, later), months) >= addMonths(date, months)).toBe(true)
        expect(addMonths(date, months + 1) > addMonths(date, months)).toBe(true)
      }),
    )
  })
})
