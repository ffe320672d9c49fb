import type { Clock } from '@parley/server/ports/clock'

/** A clock as it is kept: standing at an instant, or ahead of the wall clock by so many ms. */
export type ClockState = { mode: 'frozen'; at: number } | { mode: 'flowing'; ahead: number }

/** The clock of a sandbox. It never goes back. */
export interface SimulatedClock extends Clock {
  state(): ClockState
  /** Moves to an instant, during a run or at its end. An instant that is past already changes nothing. */
  moveTo(instant: number): void
}

/**
 * @example
 * const clock = simulatedClock({ mode: 'frozen', at: Date.parse('2026-09-01T01:00:00Z') }, systemClock)
 * clock.moveTo(clock.now() + 60_000)
 */
export function simulatedClock(initial: ClockState, wallClock: Clock): SimulatedClock {
  let state = initial
  const now = () => (state.mode === 'frozen' ? state.at : wallClock.now() + state.ahead)
  return {
    now,
    state: () => state,
    moveTo: (instant) => {
      if (instant <= now()) return
      state =
        state.mode === 'frozen'
          ? { mode: 'frozen', at: instant }
          : { mode: 'flowing', ahead: instant - wallClock.now() }
    },
  }
}
