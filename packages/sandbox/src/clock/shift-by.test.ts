import { describe, expect, it } from 'vitest'
import { shiftBy } from './shift-by.ts'

const shifted = (from: string, before: boolean, duration: string) =>
  new Date(shiftBy(Date.parse(from), { before, duration })).toISOString()

describe('shiftBy', () => {
  it.each([
    ['2026-09-03T01:00:00Z', true, 'PT1S', '2026-09-03T00:59:59.000Z'],
    ['2026-09-03T01:00:00Z', false, 'PT1S', '2026-09-03T01:00:01.000Z'],
    ['2026-09-03T01:00:00Z', true, 'PT0S', '2026-09-03T01:00:00.000Z'],
    ['2026-03-31T01:00:00Z', true, 'P1M', '2026-02-28T01:00:00.000Z'],
    ['2026-09-03T01:00:00Z', true, 'P1Y2DT0.001S', '2025-09-01T00:59:59.999Z'],
  ])('%s, before: %s, %s → %s', (from, before, duration, to) => {
    expect(shifted(from, before, duration)).toBe(to)
  })
})
