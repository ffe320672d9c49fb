import type { Orm } from '../db/database.ts'
import type { Clock } from '../ports/clock.ts'
import { loggable } from '../ports/log.ts'
import type { Log } from '../ports/log.ts'
import { countWork, readingContext } from '../work/unit-of-work.ts'
import type { WorkDeps } from '../work/unit-of-work.ts'
import { firedJob } from './fired-job.ts'
import type { FiredJob } from './fired-job.ts'
import type { InsideJob, Job, Outside, OutsideJob } from './job.ts'
import { leaseJob, postponeJob, removeJob } from './store.ts'
import type { JobRow } from './store.ts'

/** A job to be run, at an instant that is not always the one at which it was due. */
export interface Task<J extends Job = Job> {
  row: JobRow
  job: J
  now: number
}

/** What a run has a say in, in the transactions of its jobs. */
export interface Course {
  /** The job is not to be run: the run has ended, or something that is due earlier was asked for meanwhile. */
  isOver(row: JobRow): boolean
  /** Called in the job's own transaction, before the job. */
  checkpoint(orm: Orm, instant: number): Promise<void> | void
  /** Called at the end of the job's own transaction: jobs that share its commit may be over from then on. */
  ran(fired: FiredJob): void
}

/** `over`: left alone. `null`: no longer to be done, or failed and postponed. */
export type Outcome = FiredJob | 'over' | null

/** A job that this process holds, with what the call outside needs. */
export interface Parcel extends Task<OutsideJob<never, never>> {
  input: never
}

export interface RunJobDeps extends WorkDeps {
  outside: Outside
  /** Leases are held by the wall clock: they guard against a process that died, not against the sandbox's time. */
  wallClock: Clock
  log: Log
}

const leaseMs = 60_000
/** How long a call that failed waits for its next try, in ms; the last one repeats. */
const retryLadder = [15_000, 30_000, 180_000, 600_000, 1_800_000, 3_600_000]

/** How one job is run: inside the database, or in two transactions with a call outside between them. */
export function createRunJob(deps: RunJobDeps) {
  const { database, board } = deps
  const nextTry = ({ row, now }: Task) => now + (retryLadder[Math.min(row.attempts, retryLadder.length - 1)] ?? 0)

  const putOff = async (orm: Orm, row: JobRow, due_at: number) => {
    board.note(due_at)
    await postponeJob(orm, row, { due_at, attempts: row.attempts + 1 })
  }

  const postpone = async (task: Task, course: Course, error: unknown): Promise<null> => {
    const { row, now } = task
    deps.log.warn({ job: row.kind, job_id: row.id, error: loggable(error) }, 'A job failed and will be tried again')
    await database.write(async (orm) => {
      await course.checkpoint(orm, now)
      await putOff(orm, row, nextTry(task))
    })
    return null
  }

  const runInside = async (task: Task<InsideJob>, course: Course): Promise<Outcome> => {
    const { row, job, now } = task
    try {
      return await database.write(async (orm) => {
        if (course.isOver(row)) return 'over'
        if (!(await removeJob(orm, row))) return null
        await course.checkpoint(orm, now)
        try {
          const ctx = await countWork(deps, { now, actor: { type: 'system' } }, orm)
          await job.run(ctx, row.ref)
          const fired = firedJob({ ...row, due_at: now }, job, ctx.recorded)
          course.ran(fired)
          return fired
        } catch (error) {
          // Noted at once: a job in the same commit must not overtake the next try.
          board.note(nextTry(task))
          throw error
        }
      })
    } catch (error) {
      return postpone(task, course, error)
    }
  }

  /** Takes a job and reads what its call needs; one that has nothing left to do is done with. */
  const lease = async (
    task: Task<OutsideJob<never, never>>,
    course: Course,
  ): Promise<{ parcel: Parcel } | { outcome: Outcome }> => {
    const { row, job, now } = task
    const leased_until = deps.wallClock.now() + leaseMs
    try {
      return await database.write(async (orm) => {
        if (course.isOver(row)) return { outcome: 'over' }
        if (!(await leaseJob(orm, row, leased_until))) return { outcome: null }
        await course.checkpoint(orm, now)
        const input = await job.prepare(readingContext(deps, { now, actor: { type: 'channel' } }, orm), row.ref)
        if (input !== null) return { parcel: { row: { ...row, leased_until }, job, now, input } }
        await removeJob(orm, row)
        const fired = firedJob({ ...row, due_at: now }, job, [])
        course.ran(fired)
        return { outcome: fired }
      })
    } catch (error) {
      return { outcome: await postpone(task, course, error) }
    }
  }

  const runOutside = async (parcel: Parcel, course: Course): Promise<Outcome> => {
    const { row, job, now, input } = parcel
    const lane = job.lane === 'delivery' ? ('delivery' as const) : ('main' as const)
    try {
      const output = await job.perform(input, deps.outside)
      return await database.write(async (orm) => {
        const ctx = await countWork(deps, { now, actor: { type: 'channel' }, lane }, orm)
        const again = await job.finish(ctx, row.ref, output)
        if (again) await putOff(orm, row, again.due_at)
        else if (!(await removeJob(orm, row))) return null
        const fired = firedJob({ ...row, due_at: now }, job, ctx.recorded)
        course.ran(fired)
        return fired
      })
    } catch (error) {
      return postpone(parcel, course, error)
    }
  }

  return { runInside, lease, runOutside }
}
