import { describe, expect, it } from 'vitest'
import { firstWithin, parseTimeWindow } from './time-window.ts'

const hours = parseTimeWindow('07:00-22:00')
const shanghai = (text: string) => Date.parse(`${text}+08:00`)

describe('hours of the day', () => {
  it.each([
    ['2026-10-01T00:00:00', '2026-10-01T07:00:00'],
    ['2026-10-01T06:59:59.999', '2026-10-01T07:00:00'],
    ['2026-10-01T07:00:00', '2026-10-01T07:00:00'],
    ['2026-10-01T21:59:59.999', '2026-10-01T21:59:59.999'],
    ['2026-10-01T22:00:00', '2026-10-02T07:00:00'],
    ['2026-12-31T23:00:00', '2027-01-01T07:00:00'],
  ])('INT-33 %s in Shanghai becomes %s (INT-43)', (given, put) => {
    expect(firstWithin(hours, shanghai(given))).toBe(shanghai(put))
  })

  it('INT-33 may be the whole day', () => {
    const instant = shanghai('2026-10-01T23:59:59')
    expect(firstWithin(parseTimeWindow('00:00-24:00'), instant)).toBe(instant)
  })

  it.each(['', '7-22', '22:00-07:00', '07:00-07:00', '07:00-25:00'])('cannot be %j', (text) => {
    expect(() => parseTimeWindow(text)).toThrow(RangeError)
  })
})
