import type { Orm } from '../db/database.ts'
import type { CallJournal } from '../ports/call-journal.ts'
import type { FiredJob } from './fired-job.ts'
import type { InsideJob, Job, OutsideJob } from './job.ts'
import { createRunJob } from './run-job.ts'
import type { Course, Outcome, Parcel, RunJobDeps, Task } from './run-job.ts'
import { findDue, findJob, findNextDue, releaseJobs } from './store.ts'
import type { Passed } from './store.ts'

export interface RunOptions {
  /** Runs what is due by this instant. */
  until: number
  /** Waits for deliveries too, instead of letting them go on in the background. */
  awaitDeliveries: boolean
  /** Called with the due instant in each job's own transaction, before the job; what it writes lasts if the job does. */
  checkpoint?: (orm: Orm, instant: number) => Promise<void> | void
  /** Ends the run after a job. */
  stopAfter?: (fired: FiredJob) => boolean
  /** Told of each job once it is committed, in order; the run waits for it every few jobs. */
  onFired?: (fired: FiredJob) => Promise<void> | void
  /** Ends the run between two jobs. */
  signal?: AbortSignal
}

export interface JobRunner {
  /**
   * Runs due jobs one after the other, by due instant and then by id, until none is left. Several runs take turns, and
   * each is told of what the others did meanwhile.
   */
  runDue(options: RunOptions): Promise<FiredJob[]>
  /** Whether a job may be due by now, as far as this process knows. */
  hasDue(now: number): boolean
  /** When the next job is due; `null` when none waits. */
  nextDue(): Promise<number | null>
  /** Whether a run is waiting for a receiver of webhooks right now. */
  isDelivering(): boolean
  /** Whether no job is being run, in the background neither. */
  isIdle(): boolean
  /** Resolves when the deliveries in the background are done, those included that waited for room in their queue. */
  idle(): Promise<void>
  /** Takes up no more in the background; resolves when what is under way is done. For closing. */
  windDown(): Promise<void>
  /** Leaves jobs of these kinds where they are from now on, in place of those held before. */
  hold(kinds: readonly string[]): void
  /** Runs jobs now, one after the other in the order given, held or not; those that are gone or taken are passed over. */
  runNow(ids: readonly string[], now: number): Promise<FiredJob[]>
  /** Frees what a process held that is no more; only for a database that no other process serves. */
  release(): Promise<void>
}

export interface RunnerDeps extends RunJobDeps {
  jobs: readonly Job[]
  /** Keeps calls apart from jobs that take more than one transaction. */
  callJournal?: Pick<CallJournal, 'runJob'>
}

interface Run extends RunOptions {
  fired: FiredJob[]
  ended: boolean
  /** How many jobs to look for next: more and more while nothing comes in between. */
  size: number
  /** What the run has to wait for before it goes on. */
  told: Promise<void>[]
}

/** As many as one commit carries. */
const largestBatch = 32
const deliveriesAtOnce = 64
/** So that a receiver that hangs takes none of the room of the others. */
const deliveriesAtOncePerQueue = 8

export function createJobRunner(deps: RunnerDeps): JobRunner {
  const { database, board, wallClock } = deps
  const byKind = new Map(deps.jobs.map((job) => [job.kind, job]))
  const { runInside, lease, runOutside } = createRunJob(deps)
  const background = new Set<Promise<unknown>>()
  /** The deliveries among it; the rest are runs, which wait for their turn and must not be waited for in one. */
  const sending = new Set<Promise<unknown>>()
  const runs = new Set<Run>()
  let turn: Promise<unknown> = Promise.resolve()
  let delivering = false
  let windingDown = false
  let held: readonly string[] = []
  /** Deliveries in the background, by queue. */
  const busy = new Map<string, number>()

  const isFull = (queue: string) => queue !== '' && (busy.get(queue) ?? 0) >= deliveriesAtOncePerQueue
  const passed = (): Passed => ({ kinds: held, queues: [...busy.keys()].filter(isFull) })

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  const hasEnded = (run: Run) => run.ended || run.signal?.aborted === true
  const ran = (fired: FiredJob) => {
    for (const run of runs) if (run.stopAfter?.(fired) === true) run.ended = true
  }
  const courseOf = (run: Run): Course => ({
    isOver: (row) => hasEnded(run) || board.earliestSeen() <= row.due_at,
    checkpoint: (orm, instant) => run.checkpoint?.(orm, instant),
    ran,
  })
  /** Of a job that nobody can call back any more, and that is no run's own. */
  const alone: Course = { isOver: () => false, checkpoint: () => undefined, ran: () => undefined }

  const tell = (outcome: Outcome) => {
    if (outcome === null || outcome === 'over') return
    for (const run of runs) {
      run.fired.push(outcome)
      const telling = run.onFired?.(outcome)
      if (telling !== undefined) run.told.push(telling)
    }
  }

  /** Notes when the next job is due; alone on the database, so that none is asked for meanwhile. */
  const lookAhead = () =>
    database.alone(async (orm) => {
      board.clear()
      const next = await findNextDue(orm, wallClock.now(), passed())
      if (next !== null) board.note(next)
    })

  const findTasks = async (run: Run): Promise<Task[]> => {
    const at = { until: run.until, free_at: wallClock.now(), at_most: run.size, passed: passed() }
    const rows = await database.alone((orm) => {
      board.watch()
      return findDue(orm, at)
    })
    const tasks: Task[] = []
    for (const row of rows) {
      const job = byKind.get(row.kind)
      if (job !== undefined) tasks.push({ row, job, now: row.due_at })
      else if (tasks.length === 0) throw new Error(`No job of kind ${row.kind} is known`)
      else break
    }
    return tasks
  }

  /** Lets a delivery go on by itself, then takes up what it caused and what waited for the room of its queue. */
  const sendInBackground = (parcel: Parcel, until: number): void => {
    const { queue } = parcel.row
    busy.set(queue, (busy.get(queue) ?? 0) + 1)
    const sent = runOutside(parcel, alone)
    sending.add(sent)
    inBackground(
      sent.finally(() => {
        sending.delete(sent)
        const hadNoRoom = isFull(queue)
        const left = (busy.get(queue) ?? 1) - 1
        if (left === 0) busy.delete(queue)
        else busy.set(queue, left)
        const leadsOn = hadNoRoom || board.hasDue(until)
        if (leadsOn && !windingDown) inBackground(runDue({ until, awaitDeliveries: false }))
      }),
    )
  }

  const inBackground = (work: Promise<unknown>): void => {
    const going: Promise<unknown> = work.finally(() => background.delete(going))
    background.add(going)
  }

  const delivered = async (parcel: Parcel, course: Course): Promise<Outcome> => {
    delivering = parcel.job.lane === 'delivery'
    return runOutside(parcel, course).finally(() => void (delivering = false))
  }

  /** Runs jobs that need the database only, in one commit where they can share it; false where one was left alone. */
  const runTogether = async (tasks: readonly Task<InsideJob>[], run: Run): Promise<boolean> => {
    const outcomes = await Promise.all(tasks.map((task) => runInside(task, courseOf(run))))
    outcomes.forEach(tell)
    return !outcomes.includes('over')
  }

  /** Deliveries wait for strangers, who may call back: those keep nobody out. */
  const apart = <T>({ job, now }: Task<OutsideJob<never, never>>, work: () => Promise<T>): Promise<T> =>
    deps.callJournal === undefined || job.lane === 'delivery' ? work() : deps.callJournal.runJob(now, work)

  const runAlone = async (task: Task<OutsideJob<never, never>>, run: Run): Promise<boolean> => {
    const goesOn = task.job.lane === 'delivery' && !run.awaitDeliveries
    if (goesOn && sending.size >= deliveriesAtOnce) await Promise.race(sending)
    if (goesOn && isFull(task.row.queue)) return false
    return apart(task, async () => {
      const leased = await lease(task, courseOf(run))
      if ('outcome' in leased) {
        tell(leased.outcome)
        return leased.outcome !== 'over'
      }
      if (goesOn) sendInBackground(leased.parcel, run.until)
      else tell(await delivered(leased.parcel, courseOf(run)))
      return true
    })
  }

  /** Runs the next few jobs; false when there is nothing left to do. */
  const takeTurn = async (run: Run): Promise<boolean> => {
    if (hasEnded(run)) return false
    const tasks = await findTasks(run)
    if (tasks.length === 0) {
      await lookAhead()
      return false
    }
    for (const group of groupsOf(tasks)) {
      const went = 'inside' in group ? await runTogether(group.inside, run) : await runAlone(group.outside, run)
      if (went) continue
      run.size = 1
      return true
    }
    run.size = Math.min(largestBatch, 2 * run.size)
    return true
  }

  const runDue = async (options: RunOptions): Promise<FiredJob[]> => {
    const run: Run = { ...options, fired: [], ended: false, size: 1, told: [] }
    runs.add(run)
    try {
      while (await inTurn(() => takeTurn(run))) await Promise.all(run.told.splice(0))
    } finally {
      runs.delete(run)
    }
    return run.fired
  }

  const runOneNow = async (id: string, now: number): Promise<FiredJob | null> => {
    const row = await database.alone((orm) => findJob(orm, id))
    const job = row === undefined ? undefined : byKind.get(row.kind)
    if (row === undefined || job === undefined || row.leased_until > wallClock.now()) return null
    if ('run' in job) return done(await runInside({ row, job, now }, alone))
    const task = { row, job, now }
    return apart(task, async () => {
      const leased = await lease(task, alone)
      return done('outcome' in leased ? leased.outcome : await delivered(leased.parcel, alone))
    })
  }

  return {
    runDue,
    runNow: (ids, now) =>
      inTurn(async () => {
        const fired: FiredJob[] = []
        for (const id of ids) {
          const one = await runOneNow(id, now)
          if (one !== null) fired.push(one)
        }
        return fired
      }),
    hold: (kinds) => {
      held = [...kinds]
      // What was held may be due: the next look is taken.
      board.note(Number.NEGATIVE_INFINITY)
    },
    release: () => database.write(releaseJobs),
    hasDue: (now) => board.hasDue(now),
    isDelivering: () => delivering,
    isIdle: () => runs.size + background.size === 0,
    nextDue: () => database.alone((orm) => findNextDue(orm, wallClock.now(), passed())),
    idle: async () => {
      while (background.size > 0) await Promise.allSettled(background)
    },
    windDown: async () => {
      windingDown = true
      while (background.size > 0) await Promise.allSettled(background)
    },
  }
}

const done = (outcome: Outcome): FiredJob | null => (outcome === 'over' ? null : outcome)

type Group = { inside: Task<InsideJob>[] } | { outside: Task<OutsideJob<never, never>> }

/** Jobs in order: neighbours that need the database only together, one that calls outside by itself. */
function groupsOf(tasks: readonly Task[]): Group[] {
  const groups: Group[] = []
  for (const { row, job, now } of tasks) {
    const last = groups.at(-1)
    if (!('run' in job)) groups.push({ outside: { row, job, now } })
    else if (last !== undefined && 'inside' in last) last.inside.push({ row, job, now })
    else groups.push({ inside: [{ row, job, now }] })
  }
  return groups
}
