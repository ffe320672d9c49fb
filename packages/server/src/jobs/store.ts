import { and, asc, eq, lte, sql } from 'drizzle-orm'
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
    .limit(1)
    .prepare(),
)

/** The first job due by `until` that nobody holds at `free_at`; ties by id. */
export async function findDue(orm: Orm, at: { until: number; free_at: number }): Promise<JobRow | undefined> {
  return firstDue(orm).get(at)
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

export async function findNextDue(orm: Orm, freeAt: number): Promise<number | null> {
  return (await nextFree(orm).get({ free_at: freeAt }))?.due_at ?? null
}

const deleteById = prepared((orm) =>
  orm
    .delete(jobs)
    .where(eq(jobs.id, sql.placeholder('id')))
    .returning({ id: jobs.id })
    .prepare(),
)

/** Takes the job off the list; false when another process was first. */
export async function removeJob(orm: Orm, id: string): Promise<boolean> {
  return (await deleteById(orm).all({ id })).length > 0
}

/** Holds a job while something outside is called; false when another process holds it. */
export async function leaseJob(orm: Orm, job: JobRow, leasedUntil: number): Promise<boolean> {
  const taken = await orm
    .update(jobs)
    .set({ leased_until: leasedUntil })
    .where(and(eq(jobs.id, job.id), eq(jobs.leased_until, job.leased_until)))
    .returning({ id: jobs.id })
  return taken.length > 0
}

export async function postponeJob(orm: Orm, job: JobRow, again: { due_at: number; attempts: number }): Promise<void> {
  await orm
    .update(jobs)
    .set({ ...again, leased_until: 0 })
    .where(eq(jobs.id, job.id))
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
