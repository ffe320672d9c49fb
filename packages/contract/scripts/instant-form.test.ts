import { describe, expect, it } from 'vitest'
import { givenInstantForm, instantForm } from './instant-form.ts'

describe('the form of an instant', () => {
  it.each([
    '2026-09-01T01:00:00Z',
    '2026-09-01t01:00:00z',
    '2026-09-01T09:00:00.123456789+08:00',
    '2024-02-29T00:00:00Z',
    '2000-02-29T23:59:59-23:59',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('has %s, which can be reckoned with', (text) => {
    expect(instantForm.test(text)).toBe(true)
    expect(Date.parse(text)).not.toBeNaN()
  })

  it.each([
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['a leap second told in Shanghai', '2017-01-01T07:59:60+08:00'],
    ['an hour 24', '2026-09-01T24:00:00Z'],
    ['a day that February has not', '2026-02-29T00:00:00Z'],
    ['a day that the leap rule of a century took', '1900-02-29T00:00:00Z'],
    ['the year 0, and its leap day', '0000-02-29T00:00:00Z'],
    ['an offset without minutes', '2026-09-01T00:00:00+08'],
    ['an offset without a colon', '2026-09-01T00:00:00+0800'],
    ['an offset of a day', '2026-09-01T00:00:00+24:00'],
    ['no offset', '2026-09-01T00:00:00'],
    ['a space in place of T', '2026-09-01 00:00:00Z'],
    ['another line after it', '2026-09-01T00:00:00Z\n'],
  ])('has no room for %s', (_, text) => {
    expect(instantForm.test(text)).toBe(false)
  })

  it.each(['0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59'])(
    'has %s in answers alone, for its offset takes it out of the calendar',
    (text) => {
      expect([instantForm.test(text), givenInstantForm.test(text)]).toEqual([true, false])
    },
  )

  it.each(['0002-01-01T00:00:00+23:59', '9998-12-31T23:59:59-23:59'])(
    'of a request has %s, which stays in it',
    (text) => {
      expect(givenInstantForm.test(text)).toBe(true)
      expect(instantForm.test(new Date(text).toISOString())).toBe(true)
    },
  )
})
