import { insertRow } from '../db/rows.ts'
import type { Context } from '../work/context.ts'
import type { Job } from './job.ts'
import { removeJobsOf } from './store.ts'
import { jobs } from './table.ts'

/** Asks for a job in the transaction of what asks for it. */
export async function schedule(ctx: Context, job: Job, at: { ref: string; due_at: number }): Promise<void> {
  const id = ctx.ids.next('job', ctx.now)
  ctx.board.note(at.due_at)
  await insertRow(ctx.orm, jobs, { id, kind: job.kind, ...at, attempts: 0, leased_until: 0 })
}

/** Takes back what was asked for about one object. */
export async function unschedule(ctx: Context, job: Job, ref: string): Promise<void> {
  await removeJobsOf(ctx.orm, { kind: job.kind, ref })
}
