import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import type { Job } from '@parley/server/jobs/job'
import type { Transport } from '@parley/server/ports/transport'
import type { Timer } from '../adapters/timer.ts'
import type { RequestLog } from '../request-log/create-request-log.ts'
import type { Layer } from '../world/layer.ts'
import { createChooser } from './chooser.ts'
import { faultyLayer } from './faulty-layer.ts'
import { faultyTransport } from './faulty-transport.ts'
import { passOnJob } from './pass-on.job.ts'
import { insertFault, removeFaults } from './store.ts'
import type { FaultRow } from './store.ts'

/** The fault plan of a world and all that carries it out. */
export interface Faults {
  add(fault: SandboxSchemas['FaultCreate']): Promise<FaultRow>
  /** Takes one fault off the plan, or all of them; false where there was none. */
  remove(id?: string): Promise<boolean>
  /** Goes around the answering of every request. */
  layer(settle: () => Promise<void>): Layer
  /** Stands in for the transport that it was made with. */
  readonly transport: Transport
  /** Passes on what is held back. */
  readonly job: Job
}

export interface FaultDeps {
  database: Database
  seed: string
  timer: Timer
  transport: Transport
  requestLog: RequestLog
  /** The platform that is broken; not asked for before the first request. */
  platform(): Platform
}

/**
 * Breaks requests and deliveries by a plan that is kept in the world's database. Which of them is decided by counting
 * and by the seed alone.
 */
export function createFaults(deps: FaultDeps): Faults {
  const { database, timer, requestLog, transport, platform } = deps
  const chooser = createChooser(deps)
  const job = passOnJob({ database, send: (sent) => transport.send(sent) })
  return {
    add: async ({ match = {}, effect, times = 0 }) => {
      const added = await platform().work(async (ctx) => {
        const id = ctx.ids.next('flt', ctx.now)
        const row = { id, match, effect, times, matched: 0, injected: 0, created_at: ctx.now }
        await insertFault(ctx.orm, row)
        return row
      })
      chooser.forget()
      return added
    },
    remove: async (id) => {
      const was = await database.write((orm) => removeFaults(orm, id))
      chooser.forget()
      return was
    },
    layer: (settle) => faultyLayer({ chooser, timer, requestLog, platform, settle }),
    transport: faultyTransport({ chooser, database, transport, passOn: job, platform }),
    job,
  }
}
