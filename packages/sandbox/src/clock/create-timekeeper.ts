import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import type { FiredJob } from '@parley/server/jobs/fired-job'
import { startTicking } from '../adapters/ticker.ts'
import type { Deliveries } from '../deliveries/create-deliveries.ts'
import { putState, writeState } from '../state/store.ts'
import type { ClockMode } from './clock-state.ts'
import type { SimulatedClock } from './simulated-clock.ts'

/** Who follows an advance while it goes on. */
export interface Watch {
  /** Aborted when nobody waits for the advance any more: it then stops between two jobs. */
  signal: AbortSignal
  /** Told of each job once it is committed, in order. The advance waits for it now and then. */
  onFired(fired: FiredJob): Promise<void> | void
}

/** An advance that is under way. */
export interface Trip {
  /** Where the clock stood at its beginning. */
  readonly from: number
  /** What fired so far. */
  readonly fired: readonly FiredJob[]
  isCancelled(): boolean
  /** Runs what is due by an instant, or until a job after which to stop; gives that job, or `null` where none came. */
  runUntil(instant: number, stopAfter?: (fired: FiredJob) => boolean): Promise<FiredJob | null>
  /** Lets the clock stand at an instant, once what is due by then has run. */
  arriveAt(instant: number): Promise<void>
}

/** The time of a world: a discrete-event run over the jobs of its platform. */
export interface Timekeeper {
  /** Makes an advance; `null` where one is under way already, in this process. */
  advance<T>(travel: (trip: Trip) => Promise<T>, watch?: Watch): Promise<T | null>
  /** Lets the clock go otherwise; false while it is being advanced. */
  setMode(mode: ClockMode): Promise<boolean>
  /** Runs what is due now. */
  settle(): Promise<void>
  /** Runs jobs as a moving clock reaches them, until told to stop. */
  run(): () => Promise<void>
}

export function createTimekeeper(deps: {
  platform: Pick<Platform, 'jobs'>
  clock: SimulatedClock
  database: Database
  deliveries: Pick<Deliveries, 'mode'>
}): Timekeeper {
  const { platform, clock, database } = deps
  const { jobs } = platform
  let isAdvancing = false
  let isRunning = false
  let stopTicking: (() => Promise<void>) | null = null

  const clockText = () => JSON.stringify(clock.state())
  const runDue = async () => {
    await jobs.runDue({ until: clock.now(), awaitDeliveries: deps.deliveries.mode() === 'sync' })
  }

  const tickAsNeeded = async () => {
    const ticks = isRunning && clock.state().mode !== 'frozen'
    // Asks the database each time: another process may have left a job behind.
    if (ticks) stopTicking ??= startTicking(runDue)
    else {
      const stop = stopTicking
      stopTicking = null
      await stop?.()
    }
  }

  const beginTrip = (watch: Watch | undefined): Trip => {
    const fired: FiredJob[] = []
    return {
      from: clock.now(),
      fired,
      isCancelled: () => watch?.signal.aborted === true,
      runUntil: async (until, stopAfter = () => false) => {
        let last: FiredJob | null = null
        await jobs.runDue({
          until,
          awaitDeliveries: true,
          // The clock is kept with each job, so that after a crash it stands where the last one that lasted left it.
          checkpoint: async (orm, instant) => {
            clock.moveTo(instant)
            await putState(orm, 'clock', clockText())
          },
          stopAfter: (one) => {
            if (last === null && stopAfter(one)) last = one
            return last !== null
          },
          onFired: (one) => {
            fired.push(one)
            return watch?.onFired(one)
          },
          ...(watch === undefined ? {} : { signal: watch.signal }),
        })
        return last
      },
      arriveAt: async (instant) => {
        clock.moveTo(instant)
        await writeState(database, 'clock', clockText())
      },
    }
  }

  return {
    advance: async (travel, watch) => {
      if (isAdvancing) return null
      isAdvancing = true
      try {
        await jobs.idle()
        return await travel(beginTrip(watch))
      } finally {
        isAdvancing = false
      }
    },
    setMode: async (mode) => {
      if (isAdvancing) return false
      clock.setMode(mode)
      await writeState(database, 'clock', clockText())
      await tickAsNeeded()
      return true
    },
    settle: async () => {
      // A receiver that calls back while it is being delivered to must not wait for its own delivery.
      if (jobs.isDelivering() || !jobs.hasDue(clock.now())) return
      await runDue()
    },
    run: () => {
      isRunning = true
      void tickAsNeeded()
      return async () => {
        isRunning = false
        await tickAsNeeded()
      }
    },
  }
}
