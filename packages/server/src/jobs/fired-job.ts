import type { EventType } from '@parley/contract/events'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { InterpretationId } from '@parley/policy/catalogue/interpretations'
import type { LocalizedText } from '@parley/policy/catalogue/localized-text'
import type { Job } from './job.ts'
import type { JobRow } from './store.ts'

/** An event as the ledger of what fired tells it. */
export interface CausedEvent {
  type: EventType
  object_id: string
}

/** A job that ran: what, when it was due, about which object, and what it caused. */
export interface FiredJob {
  job_id: string
  kind: string
  title: LocalizedText
  due_at: number
  ref: string
  clauses: readonly ClauseId[]
  interpretations: readonly InterpretationId[]
  events: readonly CausedEvent[]
}

export function firedJob(row: JobRow, job: Job, events: readonly CausedEvent[]): FiredJob {
  const { id: job_id, kind, due_at, ref } = row
  const { title, clauses, interpretations = [] } = job
  return { job_id, kind, title, due_at, ref, clauses, interpretations, events: [...events] }
}
