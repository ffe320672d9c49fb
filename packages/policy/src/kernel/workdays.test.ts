import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, endOfDay, startOfDay } from './calendar.ts'
import type { HolidayTables } from './statutory-holidays.ts'
import { publishedHolidayTables } from './statutory-holidays.ts'
import { createWorkdayCalendar, dueAfterWorkdays } from './workdays.ts'
import type { WorkdayCalendar } from './workdays.ts'

const statutory = createWorkdayCalendar({ kind: 'cn_statutory' })
const monFri = createWorkdayCalendar({ kind: 'mon_fri' })
const withoutMakeup = createWorkdayCalendar({
  kind: 'cn_statutory',
  tables: { 2026: { holidays: publishedHolidayTables[2026]?.holidays ?? [], makeup_workdays: [] } },
})
const afterSeven = (date: string, calendar: WorkdayCalendar) =>
  dueAfterWorkdays({ from: startOfDay(date) + 10 * 3_600_000, days: 7, countFrom: 'next_day', calendar })

describe('4.2.3 seven working days after approval (INT-06)', () => {
  it.each([
    ['2026-02-13', '2026-03-02', '2026-02-24', '2026-03-04'],
    ['2026-09-29', '2026-10-14', '2026-10-08', '2026-10-15'],
  ])('approved %s: %s; Mon-Fri %s; without make-up days %s', (approved, due, dueMonFri, dueWithoutMakeup) => {
    expect(afterSeven(approved, statutory)).toMatchObject({ due_date: due, due_at: endOfDay(due), provisional: false })
    expect(afterSeven(approved, monFri)).toMatchObject({ due_date: dueMonFri, provisional: false })
    expect(afterSeven(approved, withoutMakeup)).toMatchObject({ due_date: dueWithoutMakeup, provisional: false })
  })

  it('approved 2026-12-24 is provisional, because 2027 has no schedule yet', () => {
    expect(afterSeven('2026-12-24', statutory)).toEqual({
      due_at: endOfDay('2027-01-05'),
      due_date: '2027-01-05',
      provisional: true,
      counted: ['2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04', '2027-01-05'],
    })
  })

  it('stops being provisional once the 2027 table is given', () => {
    const tables: HolidayTables = {
      2027: { holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'], makeup_workdays: [] },
    }
    const calendar = createWorkdayCalendar({ kind: 'cn_statutory', tables })
    expect(afterSeven('2026-12-24', calendar)).toMatchObject({ due_date: '2027-01-06', provisional: false })
  })

  it('counts make-up Saturdays among the seven', () => {
    expect(afterSeven('2026-02-13', statutory).counted).toEqual(expect.arrayContaining(['2026-02-14', '2026-02-28']))
  })

  it('counts from the Shanghai date of the approval, to the millisecond', () => {
    const due = (from: number) =>
      dueAfterWorkdays({ from, days: 1, countFrom: 'next_day', calendar: statutory }).due_date
    expect(due(endOfDay('2026-03-02') - 1)).toBe('2026-03-03')
    expect(due(endOfDay('2026-03-02'))).toBe('2026-03-04')
  })

  it('with same_day the approval day is day 1 when it is worked', () => {
    const due = (date: string) =>
      dueAfterWorkdays({ from: startOfDay(date), days: 7, countFrom: 'same_day', calendar: statutory }).due_date
    expect(due('2026-09-29')).toBe('2026-10-13')
    expect(due('2026-10-01')).toBe('2026-10-15')
  })

  it.each([0, -1, 1.5, 1_001])('refuses %s days', (days) => {
    expect(() => dueAfterWorkdays({ from: 0, days, countFrom: 'next_day', calendar: monFri })).toThrow(RangeError)
  })

  it('a calendar without working days ends in an error, not in a loop', () => {
    const calendar: WorkdayCalendar = {
      kind: 'custom',
      isWorkday: () => ({ workday: false, provisional: false, reason: 'holiday' }),
    }
    expect(() => dueAfterWorkdays({ from: 0, days: 1, countFrom: 'next_day', calendar })).toThrow(RangeError)
  })
})

describe('isWorkday', () => {
  it.each([
    ['2026-10-08', true, false, 'weekday'],
    ['2026-10-10', true, false, 'makeup_workday'],
    ['2026-10-11', false, false, 'weekend'],
    ['2026-10-01', false, false, 'holiday'],
    ['2027-01-01', false, true, 'statutory_holiday'],
    ['2027-02-05', false, true, 'statutory_holiday'],
    ['2027-02-09', true, true, 'weekday'],
    ['2027-01-09', false, true, 'weekend'],
  ])('cn_statutory on %s: workday %s, provisional %s, %s', (date, workday, provisional, reason) => {
    expect(statutory.isWorkday(date)).toEqual({ workday, provisional, reason })
  })

  it('mon_fri knows weekends alone, in any year', () => {
    expect(monFri.isWorkday('2026-10-01')).toEqual({ workday: true, provisional: false, reason: 'weekday' })
    expect(monFri.isWorkday('2099-01-03').workday).toBe(false)
  })

  it('custom knows its own tables alone', () => {
    const tables: HolidayTables = { 2026: { holidays: ['2026-03-02'], makeup_workdays: ['2026-03-07'] } }
    const custom = createWorkdayCalendar({ kind: 'custom', tables })
    expect(custom.isWorkday('2026-03-02').reason).toBe('holiday')
    expect(custom.isWorkday('2026-03-07').reason).toBe('makeup_workday')
    expect(custom.isWorkday('2026-10-01')).toEqual({ workday: true, provisional: false, reason: 'weekday' })
    expect(custom.isWorkday('2027-01-01')).toEqual({ workday: true, provisional: true, reason: 'weekday' })
  })

  it('a schedule may settle a day of the year before its own', () => {
    const tables: HolidayTables = { 2028: { holidays: ['2027-12-31', '2028-01-01'], makeup_workdays: [] } }
    const calendar = createWorkdayCalendar({ kind: 'cn_statutory', tables })
    expect(calendar.isWorkday('2027-12-31')).toEqual({ workday: false, provisional: false, reason: 'holiday' })
  })

  it('refuses years and dates that it cannot know', () => {
    expect(() => statutory.isWorkday('2061-03-01')).toThrow(RangeError)
    expect(() => statutory.isWorkday('2026-02-30')).toThrow(RangeError)
  })

  it('refuses tables that contradict themselves or name no date', () => {
    const both = { 2026: { holidays: ['2026-10-10'], makeup_workdays: ['2026-10-10'] } }
    const none = { 2026: { holidays: ['2026-02-30'], makeup_workdays: [] } }
    expect(() => createWorkdayCalendar({ kind: 'custom', tables: both })).toThrow(RangeError)
    expect(() => createWorkdayCalendar({ kind: 'custom', tables: none })).toThrow(RangeError)
  })
})

describe('deadlines are monotone', () => {
  const starts = fc.integer({ min: startOfDay('2025-01-01'), max: startOfDay('2040-01-01') })
  const calendars = fc.constantFrom(statutory, monFri, withoutMakeup)
  const countFroms = fc.constantFrom('next_day' as const, 'same_day' as const)

  it('a later start is never due earlier, one day more is always due later', () => {
    fc.assert(
      fc.property(
        starts,
        fc.nat(30 * 86_400_000),
        fc.integer({ min: 1, max: 20 }),
        calendars,
        countFroms,
        (...args) => {
          const [from, later, days, calendar, countFrom] = args
          const due = dueAfterWorkdays({ from, days, countFrom, calendar })
          expect(dueAfterWorkdays({ from: from + later, days, countFrom, calendar }).due_at).toBeGreaterThanOrEqual(
            due.due_at,
          )
          expect(dueAfterWorkdays({ from, days: days + 1, countFrom, calendar }).due_at).toBeGreaterThan(due.due_at)
          expect(due.due_at).toBeGreaterThan(from)
        },
      ),
    )
  })

  it('every day counted is worked, every day passed over is not', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 20 }), (from, days) => {
        const { counted } = dueAfterWorkdays({ from, days, countFrom: 'next_day', calendar: statutory })
        expect(counted).toHaveLength(days)
        for (let date = counted[0] ?? ''; date !== counted.at(-1); date = addDays(date, 1)) {
          expect(statutory.isWorkday(date).workday).toBe(counted.includes(date))
        }
      }),
    )
  })
})
