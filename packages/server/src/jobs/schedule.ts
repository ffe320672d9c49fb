import { insertRow } from '../db/rows.ts'
import type { Context } from '../work/context.ts'
import type { Job } from './job.ts'
import { removeJobsOf } from './store.ts'
import { jobs } from './table.ts'

/** Asks for a job in the transaction of what asks for it. */
export async function schedule(
  ctx: Context,
  job: Pick<Job, 'kind'>,
  {
    ref,
    due_at,
    queue = '',
    provisional = false,
  }: { ref: string; due_at: number; queue?: string; provisional?: boolean },
): Promise<void> {
  const id = ctx.ids.next('job', ctx.now)
  ctx.board.note(due_at)
  const made = { id, kind: job.kind, ref, queue, due_at, provisional, attempts: 0, leased_until: 0 }
  await insertRow(ctx.orm, jobs, made)
}

/** Takes back what was asked for about one object. */
export async function unschedule(ctx: Context, job: Pick<Job, 'kind'>, ref: string): Promise<void> {
  await removeJobsOf(ctx.orm, { kind: job.kind, ref })
}
