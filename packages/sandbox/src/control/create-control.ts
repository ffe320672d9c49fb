import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import { createTimekeeper } from '../clock/create-timekeeper.ts'
import type { Deliveries } from '../deliveries/create-deliveries.ts'
import type { Inbox } from '../inbox/create-inbox.ts'
import type { Faults } from '../faults/create-faults.ts'
import type { SimulatedClock } from '../clock/simulated-clock.ts'
import type { RequestLog } from '../request-log/create-request-log.ts'
import type { Robots } from '../robots/create-robots.ts'
import type { JournalDesk } from '../journal/create-journal-desk.ts'
import type { Scenarios } from '../scenarios/create-scenarios.ts'
import type { Control } from './control-context.ts'

export interface RunningControl extends Control {
  /** Runs jobs as a moving clock reaches them; returns how to stop. */
  run(): () => Promise<void>
}

/** Joins what the operations of the sandbox document work with. */
export function createControl(deps: {
  platform: Platform
  clock: SimulatedClock
  database: Database
  deliveries: Deliveries
  inbox: Inbox
  requestLog: RequestLog
  faults: Faults
  robots: Robots
  journal: JournalDesk
  scenarios: Scenarios
}): RunningControl {
  const { platform, clock } = deps
  const time = createTimekeeper(deps)
  return {
    platform,
    clock,
    requestLog: deps.requestLog,
    faults: deps.faults,
    robots: deps.robots,
    deliveries: deps.deliveries,
    inbox: deps.inbox,
    journal: deps.journal,
    scenarios: deps.scenarios,
    time,
    caller: { locale: 'en' },
    settle: time.settle,
    run: time.run,
  }
}
