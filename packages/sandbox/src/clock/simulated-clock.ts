import type { Clock } from '@parley/server/ports/clock'
import { instantOf, stateAt } from './clock-state.ts'
import type { ClockMode, ClockState } from './clock-state.ts'

/** The clock of a sandbox. It never goes back, not even where the wall clock does. */
export interface SimulatedClock extends Clock {
  state(): ClockState
  /** Moves to an instant, during a run or at its end. An instant that is past already changes nothing. */
  moveTo(instant: number): void
  /** Goes otherwise from now on, from where it stands. */
  setMode(mode: ClockMode): void
}

/**
 * @example
 * const clock = simulatedClock({ mode: 'frozen', at: Date.parse('2026-09-01T01:00:00Z') }, systemClock)
 * clock.moveTo(clock.now() + 60_000)
 */
export function simulatedClock(initial: ClockState, wallClock: Clock): SimulatedClock {
  let state = initial
  let latest = Number.NEGATIVE_INFINITY
  const now = () => {
    latest = Math.max(latest, instantOf(state, wallClock.now()))
    return latest
  }
  const goOn = (mode: ClockMode, instant: number) => {
    state = stateAt(mode, { instant, wall: wallClock.now() })
    latest = instant
  }
  return {
    now,
    state: () => state,
    moveTo: (instant) => {
      if (instant > now()) goOn(state, instant)
    },
    setMode: (mode) => goOn(mode, now()),
  }
}
