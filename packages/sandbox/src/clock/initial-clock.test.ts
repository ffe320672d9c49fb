import { describe, expect, it } from 'vitest'
import { initialClock } from './initial-clock.ts'
import type { ClockOption } from './initial-clock.ts'

const wall = { now: () => Date.parse('2026-03-01T00:00:00Z') }
const at = Date.parse('2026-09-01T01:00:00Z')

describe('the clock of a new sandbox', () => {
  it('goes as it was told', () => {
    expect(initialClock('flowing', wall)).toEqual({ mode: 'flowing', ahead: 0 })
    expect(initialClock({ frozenAt: '2026-09-01T01:00:00Z' }, wall)).toEqual({ mode: 'frozen', at })
    expect(initialClock({ accelerated: { factor: 60, from: '2026-09-01T01:00:00Z' } }, wall)).toEqual({
      mode: 'accelerated',
      factor: 60,
      from: at,
      since: wall.now(),
    })
    expect(initialClock({ accelerated: { factor: 60 } }, wall)).toMatchObject({ from: wall.now() })
  })

  it.each<[ClockOption, string]>([
    [{ frozenAt: 'yesterday' }, 'yesterday'],
    [{ frozenAt: '2061-01-01T00:00:00Z' }, '2061'],
    [{ accelerated: { factor: 0 } }, '0 times'],
    [{ accelerated: { factor: 1.5 } }, '1.5 times'],
    [{ accelerated: { factor: 1_000_001 } }, '1000001 times'],
    [{ accelerated: { factor: 2, from: '2024-12-31T15:59:59Z' } }, '2024-12-31T15:59:59Z'],
  ])('is not %j', (option, named) => {
    expect(() => initialClock(option, wall)).toThrow(named)
  })
})
