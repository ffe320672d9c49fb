import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import { startTicking } from '../adapters/ticker.ts'
import type { SimulatedClock } from '../clock/simulated-clock.ts'
import { writeState } from '../state/store.ts'
import type { Control } from './control-context.ts'

export interface RunningControl extends Control {
  /** Runs jobs as the flowing clock reaches them; returns how to stop. */
  run(): () => void
}

/** Time as a discrete-event run over the jobs of a platform. */
export function createControl(deps: {
  platform: Platform
  clock: SimulatedClock
  database: Database
  deliveries: 'async' | 'sync'
}): RunningControl {
  const { platform, clock, database } = deps
  const runDue = async () => {
    await platform.jobs.runDue({ until: clock.now(), awaitDeliveries: deps.deliveries === 'sync' })
  }
  const settle = async () => {
    // A receiver that calls back while it is being delivered to must not wait for its own delivery.
    if (platform.jobs.isDelivering() || !platform.jobs.hasDue(clock.now())) return
    await runDue()
  }
  return {
    platform,
    clock,
    settle,
    advanceTo: async (instant) => {
      await platform.jobs.idle()
      const fired = await platform.jobs.runDue({ until: instant, awaitDeliveries: true, onInstant: clock.moveTo })
      clock.moveTo(instant)
      await writeState(database, 'clock', JSON.stringify(clock.state()))
      return fired
    },
    // Asks the database each time: another process may have left a job behind.
    run: () => startTicking(runDue),
  }
}
