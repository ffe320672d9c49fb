import { latestInstant } from './bounds.ts'

/** How a clock goes: with the wall clock, not at all, or so many times as fast as the wall clock. */
export type ClockMode =
  | { mode: 'flowing' }
  | { mode: 'frozen' }
  | {
      mode: 'accelerated'
      /** 1 to 1,000,000, whole. */
      factor: number
    }

/** A clock as it is kept; instants and spans in ms. An accelerated one read `from` when the wall clock read `since`. */
export type ClockState =
  | { mode: 'flowing'; ahead: number }
  | { mode: 'frozen'; at: number }
  | { mode: 'accelerated'; factor: number; from: number; since: number }

/** What a clock reads; it stops at the end of the years whose working days are known. */
export function instantOf(state: ClockState, wall: number): number {
  if (state.mode === 'frozen') return state.at
  const instant =
    state.mode === 'flowing' ? wall + state.ahead : state.from + Math.max(0, wall - state.since) * state.factor
  return Math.min(instant, latestInstant)
}

/** A clock that goes in a mode and reads `instant` now. */
export function stateAt(mode: ClockMode, { instant, wall }: { instant: number; wall: number }): ClockState {
  if (mode.mode === 'frozen') return { mode: 'frozen', at: instant }
  if (mode.mode === 'flowing') return { mode: 'flowing', ahead: instant - wall }
  return { mode: 'accelerated', factor: mode.factor, from: instant, since: wall }
}
