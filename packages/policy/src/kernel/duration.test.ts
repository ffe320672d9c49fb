import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDuration, durationToMs, parseDuration } from './duration.ts'

const at = (text: string) => Date.parse(text)
const HOUR = 3_600_000

describe('parseDuration', () => {
  it.each([
    ['PT48H', 0, 48 * HOUR],
    ['P7D', 0, 168 * HOUR],
    ['P2W', 0, 336 * HOUR],
    ['P9M', 9, 0],
    ['P3Y', 36, 0],
    ['P1Y2M3DT4H5M6S', 14, 76 * HOUR + 306_000],
    ['PT0S', 0, 0],
    ['PT0.001S', 0, 1],
    ['PT1M1.001S', 0, 61_001],
  ])('reads %s as %i months and %i ms', (text, months, milliseconds) => {
    expect(parseDuration(text)).toEqual({ months, milliseconds })
  })

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '48H',
    'PT1.5H',
    'PT1.S',
    'PT1.0001S',
    '-P1D',
    'P-1D',
    'P1D1M',
    'PT1D',
    'p1d',
    'P1234567D',
    ' P1D',
  ])('refuses "%s"', (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError)
  })
})

describe('durationToMs', () => {
  it('INT-01 takes 48 hours as elapsed hours', () => {
    expect(durationToMs('PT48H')).toBe(172_800_000)
    expect(durationToMs(parseDuration('P2D'))).toBe(durationToMs('PT48H'))
  })

  it.each(['P1M', 'P1Y', 'P1M1D'])('refuses %s, whose length varies', (text) => {
    expect(() => durationToMs(text)).toThrow(RangeError)
  })
})

describe('addDuration', () => {
  it('moves months by the Shanghai date and keeps the time of day', () => {
    // 00:30 on 31 January in Shanghai, still 30 January in UTC.
    expect(addDuration(at('2026-01-30T16:30:00Z'), 'P1M')).toBe(at('2026-02-27T16:30:00Z'))
    expect(addDuration(at('2028-02-29T04:00:00Z'), 'P3Y')).toBe(at('2031-02-28T04:00:00Z'))
  })

  it('adds months first, then the exact part', () => {
    expect(addDuration(at('2026-01-31T04:00:00Z'), 'P1MT24H')).toBe(at('2026-03-01T04:00:00Z'))
  })

  it('refuses a result past year 9999', () => {
    expect(() => addDuration(at('2026-01-01T00:00:00Z'), 'P8000Y')).toThrow(RangeError)
    expect(() => addDuration(at('2026-01-01T00:00:00Z'), 'PT999999999H')).toThrow(RangeError)
  })

  it('a later start and a longer duration never end earlier', () => {
    const instants = fc.integer({ min: at('2000-01-01'), max: at('2100-01-01') })
    const months = fc.nat(120)
    const days = fc.nat(400)
    fc.assert(
      fc.property(instants, fc.nat(10 * 86_400_000), months, days, (start, later, m, d) => {
        // Two dates may clamp to one month end, so only starts a whole day apart or on one day are compared.
        const step = later - (later % 86_400_000)
        expect(addDuration(start + step, `P${m}M${d}D`)).toBeGreaterThanOrEqual(addDuration(start, `P${m}M${d}D`))
        expect(addDuration(start, `P${m}M${d + 1}D`)).toBeGreaterThan(addDuration(start, `P${m}M${d}D`))
        expect(addDuration(start, `P${d}D`)).toBe(start + durationToMs(`P${d}D`))
      }),
    )
  })
})
