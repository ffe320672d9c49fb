import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { InterpretationId } from '@parley/policy/catalogue/interpretations'
import type { LocalizedText } from '@parley/policy/catalogue/localized-text'
import type { Context } from '../work/context.ts'
import type { Job, JobSubject } from './job.ts'
import { listJobs } from './store.ts'
import type { JobFilter, JobRow } from './store.ts'

/** Something that falls due by itself: what, whose, when and why. */
export interface Deadline extends JobSubject {
  id: string
  kind: string
  title: LocalizedText
  /** What the job itself is about; mostly, but not always, the object whose deadline it is. */
  ref: string
  due_at: number
  clauses: readonly ClauseId[]
  interpretations: readonly InterpretationId[]
  /** It rests on working days of a year whose schedule is not published (INT-06). */
  provisional: boolean
  /** Tries in vain so far. */
  attempts: number
}

export interface Deadlines {
  /** Every kind there can be, with the words for it. */
  readonly kinds: ReadonlyMap<string, LocalizedText>
  /** What is due, soonest first; ties by id. */
  list(ctx: Context, filter: JobFilter): Promise<Deadline[]>
}

/** Reads the jobs that wait as deadlines: what the job table says of a kind, with what is kept of each. */
export function createDeadlines(jobs: readonly Job[]): Deadlines {
  const byKind = new Map(jobs.map((job) => [job.kind, job]))
  return {
    kinds: new Map(jobs.map(({ kind, title }) => [kind, title])),
    list: async (ctx, filter) => {
      const found: Deadline[] = []
      for (const row of await listJobs(ctx.orm, filter)) {
        const job = byKind.get(row.kind)
        if (job !== undefined) found.push(await deadlineOf(ctx, row, job))
      }
      return found
    },
  }
}

async function deadlineOf(ctx: Context, row: JobRow, job: Job): Promise<Deadline> {
  const { id, kind, ref, due_at, provisional, attempts } = row
  const { title, clauses, interpretations = [] } = job
  const subject = (await job.subject?.(ctx, ref)) ?? { object_id: ref, user_id: null }
  return { id, kind, title, ref, due_at, clauses, interpretations, provisional, attempts, ...subject }
}
