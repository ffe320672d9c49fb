import { and, asc, eq, gt, inArray, lt, lte, notInArray, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { jobs } from './table.ts'

export type JobRow = typeof jobs.$inferSelect

const firstDue = prepared((orm) =>
  orm
    .select()
    .from(jobs)
    .where(and(lte(jobs.due_at, sql.placeholder('until')), lte(jobs.leased_until, sql.placeholder('free_at'))))
    .orderBy(asc(jobs.due_at), asc(jobs.id))
    .limit(sql.placeholder('at_most'))
    .prepare(),
)

/** Jobs that are not to be taken now. */
export interface Passed {
  kinds: readonly string[]
  queues: readonly string[]
}

const passesNone = ({ kinds, queues }: Passed) => kinds.length + queues.length === 0
const isPassed = ({ kinds, queues }: Passed): SQL | undefined =>
  and(
    kinds.length === 0 ? undefined : notInArray(jobs.kind, [...kinds]),
    queues.length === 0 ? undefined : notInArray(jobs.queue, [...queues]),
  )

/** The first jobs due by `until` that nobody holds at `free_at`; ties by id. */
export async function findDue(
  orm: Orm,
  { passed, ...at }: { until: number; free_at: number; at_most: number; passed: Passed },
): Promise<JobRow[]> {
  if (passesNone(passed)) return firstDue(orm).all(at)
  return orm
    .select()
    .from(jobs)
    .where(and(lte(jobs.due_at, at.until), lte(jobs.leased_until, at.free_at), isPassed(passed)))
    .orderBy(asc(jobs.due_at), asc(jobs.id))
    .limit(at.at_most)
}

const nextFree = prepared((orm) =>
  orm
    .select({ due_at: jobs.due_at })
    .from(jobs)
    .where(lte(jobs.leased_until, sql.placeholder('free_at')))
    .orderBy(asc(jobs.due_at), asc(jobs.id))
    .limit(1)
    .prepare(),
)

export async function findNextDue(orm: Orm, freeAt: number, passed: Passed): Promise<number | null> {
  if (passesNone(passed)) return (await nextFree(orm).get({ free_at: freeAt }))?.due_at ?? null
  const [row] = await orm
    .select({ due_at: jobs.due_at })
    .from(jobs)
    .where(and(lte(jobs.leased_until, freeAt), isPassed(passed)))
    .orderBy(asc(jobs.due_at), asc(jobs.id))
    .limit(1)
  return row?.due_at ?? null
}

export async function findJob(orm: Orm, id: string): Promise<JobRow | undefined> {
  const [row] = await orm.select().from(jobs).where(eq(jobs.id, id))
  return row
}

/** Every job of these kinds, by due instant and then by id. */
export async function listJobsOf(orm: Orm, kinds: readonly string[]): Promise<JobRow[]> {
  return orm
    .select()
    .from(jobs)
    .where(inArray(jobs.kind, [...kinds]))
    .orderBy(asc(jobs.due_at), asc(jobs.id))
}

const deleteSeen = prepared((orm) =>
  orm
    .delete(jobs)
    .where(and(eq(jobs.id, sql.placeholder('id')), eq(jobs.due_at, sql.placeholder('due_at'))))
    .returning({ id: jobs.id })
    .prepare(),
)

/** Takes the job off the list; false when another process was first, or put it off. */
export async function removeJob(orm: Orm, { id, due_at }: Pick<JobRow, 'id' | 'due_at'>): Promise<boolean> {
  return (await deleteSeen(orm).all({ id, due_at })).length > 0
}

const leaseSeen = prepared((orm) =>
  orm
    .update(jobs)
    .set({ leased_until: sql`${sql.placeholder('until')}` })
    .where(
      and(
        eq(jobs.id, sql.placeholder('id')),
        eq(jobs.due_at, sql.placeholder('due_at')),
        eq(jobs.leased_until, sql.placeholder('leased_until')),
      ),
    )
    .returning({ id: jobs.id })
    .prepare(),
)

/** Holds a job while something outside is called; false when another process holds it, has done it or put it off. */
export async function leaseJob(orm: Orm, job: JobRow, until: number): Promise<boolean> {
  const { id, due_at, leased_until } = job
  return (await leaseSeen(orm).all({ id, due_at, leased_until, until })).length > 0
}

/** Frees every job, whoever holds it. */
export async function releaseJobs(orm: Orm): Promise<void> {
  await orm.update(jobs).set({ leased_until: 0 }).where(gt(jobs.leased_until, 0))
}

const putBack = prepared((orm) =>
  orm
    .update(jobs)
    .set({
      due_at: sql`${sql.placeholder('due_at')}`,
      attempts: sql`${sql.placeholder('attempts')}`,
      leased_until: 0,
    })
    .where(eq(jobs.id, sql.placeholder('id')))
    .prepare(),
)

export async function postponeJob(
  orm: Orm,
  { id }: Pick<JobRow, 'id'>,
  again: { due_at: number; attempts: number },
): Promise<void> {
  await putBack(orm).run({ id, ...again })
}

const deleteOf = prepared((orm) =>
  orm
    .delete(jobs)
    .where(and(eq(jobs.ref, sql.placeholder('ref')), eq(jobs.kind, sql.placeholder('kind'))))
    .prepare(),
)

/** Takes every job of one kind about one object off the list. */
export async function removeJobsOf(orm: Orm, of: { kind: string; ref: string }): Promise<void> {
  await deleteOf(orm).run(of)
}

export interface JobFilter {
  limit: number
  /** Only jobs about these. */
  refs?: readonly string[] | undefined
  kind?: string | undefined
  /** Only jobs due before this instant. */
  before?: number | undefined
  /** Only jobs that come after this one, by due instant and then by id. */
  after?: { due_at: number; id: string } | undefined
}

/** Jobs by due instant and then by id, taken or not. */
export async function listJobs(orm: Orm, { limit, refs, kind, before, after }: JobFilter): Promise<JobRow[]> {
  return orm
    .select()
    .from(jobs)
    .where(
      and(
        refs === undefined ? undefined : inArray(jobs.ref, [...refs]),
        kind === undefined ? undefined : eq(jobs.kind, kind),
        before === undefined ? undefined : lt(jobs.due_at, before),
        after === undefined
          ? undefined
          : or(gt(jobs.due_at, after.due_at), and(eq(jobs.due_at, after.due_at), gt(jobs.id, after.id))),
      ),
    )
    .orderBy(asc(jobs.due_at), asc(jobs.id))
    .limit(limit)
}
