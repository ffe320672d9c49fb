import type { EventType } from '@parley/contract/events'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { Orm } from '../db/database.ts'
import type { Clock } from '../ports/clock.ts'
import { loggable } from '../ports/log.ts'
import type { Log } from '../ports/log.ts'
import { readWork, writeWork } from '../work/unit-of-work.ts'
import type { WorkDeps } from '../work/unit-of-work.ts'
import type { InsideJob, Job, Outside, OutsideJob } from './job.ts'
import { findDue, findNextDue, leaseJob, postponeJob, removeJob } from './store.ts'
import type { JobRow } from './store.ts'

/** A job that ran: what, when it was due, about which object, and what it caused. */
export interface FiredJob {
  job_id: string
  kind: string
  due_at: number
  ref: string
  clauses: readonly ClauseId[]
  events: readonly EventType[]
}

export interface RunOptions {
  /** Runs what is due by this instant. */
  until: number
  /** Told the due instant of each job before it runs. */
  onInstant?: (instant: number) => void
  /** Waits for deliveries too, instead of letting them go on in the background. */
  awaitDeliveries: boolean
}

export interface JobRunner {
  /** Runs due jobs one after the other, by due instant and then by id, until none is left. */
  runDue(options: RunOptions): Promise<FiredJob[]>
  /** Whether a job may be due by now, as far as this process knows. */
  hasDue(now: number): boolean
  /** When the next job is due; `null` when none waits. */
  nextDue(): Promise<number | null>
  /** Whether a run is waiting for a receiver of webhooks right now. */
  isDelivering(): boolean
  /** Resolves when the deliveries in the background are done. */
  idle(): Promise<void>
}

export interface RunnerDeps extends WorkDeps {
  jobs: readonly Job[]
  outside: Outside
  /** Leases are held by the wall clock: they guard against a process that died, not against the sandbox's time. */
  wallClock: Clock
  log: Log
}

const leaseMs = 60_000
/** How long a call that failed waits for its next try, in ms; the last one repeats. */
const retryLadder = [15_000, 30_000, 180_000, 600_000, 1_800_000, 3_600_000]
const deliveriesAtOnce = 16

export function createJobRunner(deps: RunnerDeps): JobRunner {
  const byKind = new Map(deps.jobs.map((job) => [job.kind, job]))
  const background = new Set<Promise<unknown>>()
  let turn: Promise<unknown> = Promise.resolve()
  let delivering = false

  const putOff = async (orm: Orm, row: JobRow, due_at: number) => {
    deps.board.note(due_at)
    await postponeJob(orm, row, { due_at, attempts: row.attempts + 1 })
  }

  /** Notes when the next job is due; alone on the database, so that none is asked for meanwhile. */
  const lookAhead = () =>
    deps.database.read(async (orm) => {
      deps.board.clear()
      const next = await findNextDue(orm, deps.wallClock.now())
      if (next !== null) deps.board.note(next)
    })

  const runInside = async (row: JobRow, job: InsideJob): Promise<FiredJob | null> =>
    writeWork(deps, { now: row.due_at, actor: { type: 'system' } }, async (ctx) => {
      if (!(await removeJob(ctx.orm, row.id))) return null
      await job.run(ctx, row.ref)
      return fired(row, job, ctx.recorded)
    })

  const runOutside = async (row: JobRow, job: OutsideJob<never, never>): Promise<FiredJob | null> => {
    const lane = job.lane === 'delivery' ? ('delivery' as const) : ('main' as const)
    const at = { now: row.due_at, actor: { type: 'channel' } as const, lane }
    const input = await readWork(deps, at, (ctx) => job.prepare(ctx, row.ref))
    const output = input === null ? null : await job.perform(input, deps.outside)
    return writeWork(deps, at, async (ctx) => {
      const again = input === null ? undefined : await job.finish(ctx, row.ref, output as never)
      if (again) await putOff(ctx.orm, row, again.due_at)
      else if (!(await removeJob(ctx.orm, row.id))) return null
      return fired(row, job, ctx.recorded)
    })
  }

  const postpone = async (row: JobRow, error: unknown): Promise<null> => {
    deps.log.warn({ job: row.kind, job_id: row.id, error: loggable(error) }, 'A job failed and will be tried again')
    const wait = retryLadder[Math.min(row.attempts, retryLadder.length - 1)] ?? 0
    await deps.database.write((orm) => putOff(orm, row, row.due_at + wait))
    return null
  }

  /** Runs one job; `null` when it was no longer to be done, or failed and was postponed. */
  const run = async (row: JobRow, job: Job): Promise<FiredJob | null> => {
    try {
      return 'run' in job ? await runInside(row, job) : await runOutside(row, job)
    } catch (error) {
      return postpone(row, error)
    }
  }

  const takeTurns = async (options: RunOptions): Promise<FiredJob[]> => {
    const ran: FiredJob[] = []
    for (;;) {
      const wall = deps.wallClock.now()
      const row = await deps.database.read((orm) => findDue(orm, { until: options.until, free_at: wall }))
      if (row === undefined) {
        await lookAhead()
        return ran
      }
      const job = byKind.get(row.kind)
      if (job === undefined) throw new Error(`No job of kind ${row.kind} is known`)
      options.onInstant?.(row.due_at)
      if ('run' in job) {
        const done = await run(row, job)
        if (done !== null) ran.push(done)
        continue
      }
      if (!(await deps.database.write((orm) => leaseJob(orm, row, wall + leaseMs)))) continue
      const leased = { ...row, leased_until: wall + leaseMs }
      if (job.lane === 'delivery' && !options.awaitDeliveries) {
        if (background.size >= deliveriesAtOnce) await Promise.race(background)
        const going: Promise<unknown> = run(leased, job).finally(() => background.delete(going))
        background.add(going)
        continue
      }
      delivering = job.lane === 'delivery'
      const done = await run(leased, job)
      delivering = false
      if (done !== null) ran.push(done)
    }
  }

  return {
    runDue: (options) => {
      const mine = turn.then(() => takeTurns(options))
      turn = mine.catch(() => undefined)
      return mine
    },
    hasDue: (now) => deps.board.hasDue(now),
    isDelivering: () => delivering,
    nextDue: () => deps.database.read((orm) => findNextDue(orm, deps.wallClock.now())),
    idle: async () => {
      while (background.size > 0) await Promise.allSettled(background)
    },
  }
}

function fired(row: JobRow, job: Job, events: readonly EventType[]): FiredJob {
  return { job_id: row.id, kind: row.kind, due_at: row.due_at, ref: row.ref, clauses: job.clauses, events: [...events] }
}
