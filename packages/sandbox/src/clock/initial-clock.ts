import type { Clock } from '@parley/server/ports/clock'
import { earliestInstant, latestInstant } from './bounds.ts'
import { stateAt } from './clock-state.ts'
import type { ClockState } from './clock-state.ts'

/**
 * How the clock of a new sandbox goes: with the wall clock; standing at an RFC 3339 instant; or `factor` times as fast as
 * the wall clock, from an instant or from now.
 */
export type ClockOption =
  | 'flowing'
  | { readonly frozenAt: string }
  | { readonly accelerated: { readonly factor: number; readonly from?: string } }

/**
 * @throws RangeError on an instant without known working days, or a factor that is none
 * @example initialClock({ accelerated: { factor: 3600, from: '2026-09-01T01:00:00Z' } }, systemClock)
 */
export function initialClock(option: ClockOption, wallClock: Clock): ClockState {
  const wall = wallClock.now()
  if (option === 'flowing') return stateAt({ mode: 'flowing' }, { instant: wall, wall })
  if ('frozenAt' in option) return stateAt({ mode: 'frozen' }, { instant: instantIn(option.frozenAt), wall })
  const { factor, from } = option.accelerated
  if (!Number.isInteger(factor) || factor < 1 || factor > 1_000_000) {
    throw new RangeError(`The clock cannot run ${factor} times as fast: expected a whole number from 1 to 1000000.`)
  }
  return stateAt({ mode: 'accelerated', factor }, { instant: from === undefined ? wall : instantIn(from), wall })
}

function instantIn(text: string): number {
  const at = Date.parse(text)
  if (at >= earliestInstant && at <= latestInstant) return at
  throw new RangeError(`The clock cannot stand at ${text}: expected an RFC 3339 instant from 2025 to 2059.`)
}
