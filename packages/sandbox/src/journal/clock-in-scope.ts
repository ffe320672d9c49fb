import type { SimulatedClock } from '../clock/simulated-clock.ts'
import type { Journal } from './create-journal.ts'

/** A clock that shows a job its due instant, and a call of a replay the instant at which it was made. */
export function clockInScope(clock: SimulatedClock, journal: Pick<Journal, 'instant'>): SimulatedClock {
  return { ...clock, now: () => journal.instant() ?? clock.now() }
}
