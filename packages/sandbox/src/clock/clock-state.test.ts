import { describe, expect, it } from 'vitest'
import { latestInstant } from './bounds.ts'
import { instantOf, stateAt } from './clock-state.ts'
import type { ClockMode } from './clock-state.ts'

const noon = Date.parse('2026-09-01T04:00:00Z')
const wall = Date.parse('2026-03-01T00:00:00Z')

describe('a clock', () => {
  it.each<[ClockMode, number]>([
    [{ mode: 'frozen' }, 0],
    [{ mode: 'flowing' }, 5],
    [{ mode: 'accelerated', factor: 1 }, 5],
    [{ mode: 'accelerated', factor: 86_400 }, 5 * 86_400],
  ])('%j goes on by %i ms in 5 ms', (mode, gone) => {
    const state = stateAt(mode, { instant: noon, wall })
    expect(instantOf(state, wall)).toBe(noon)
    expect(instantOf(state, wall + 5) - noon).toBe(gone)
  })

  it('stops where the working days are no longer known', () => {
    const state = stateAt({ mode: 'accelerated', factor: 1_000_000 }, { instant: noon, wall })
    expect(instantOf(state, wall + 3_600_000)).toBe(latestInstant)
  })

  it('stands still while the wall clock is behind the instant at which it was set', () => {
    const state = stateAt({ mode: 'accelerated', factor: 1_000_000 }, { instant: noon, wall })
    expect(instantOf(state, wall - 1)).toBe(noon)
  })
})
