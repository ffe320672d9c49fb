import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { FiredJob } from '@parley/server/jobs/fired-job'
import type { Reached } from './seek-target.ts'

/** A job that ran, as the API shows it. */
export function viewFired(fired: FiredJob, locale: PolicyLocale): SandboxSchemas['FiredJob'] {
  const { job_id, kind, title, due_at, ref, clauses, interpretations, events } = fired
  return {
    object: 'fired_job',
    job_id,
    kind,
    title: title[locale],
    due_at: instantText(due_at),
    ref,
    clauses: [...clauses],
    interpretations: [...interpretations],
    events: events.map(({ type }) => type),
  }
}

/** What came of an advance, as the API shows it. */
export function viewAdvance(
  {
    from,
    to,
    reached,
    cancelled,
    fired,
  }: {
    from: number
    to: number
    reached: Reached | null
    cancelled: boolean
    fired: readonly FiredJob[]
  },
  locale: PolicyLocale,
): SandboxSchemas['ClockAdvanced'] {
  return {
    object: 'clock_advance',
    from: instantText(from),
    to: instantText(to),
    reached: reached === null ? null : { ...reached, at: instantText(reached.at) },
    cancelled,
    fired: fired.map((job) => viewFired(job, locale)),
  }
}
