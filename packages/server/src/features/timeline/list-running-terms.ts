import { localDateOf } from '@parley/policy/kernel/calendar'
import type { RefundTerm, RunningTerm } from '@parley/policy/refunds/timeline/deadline-entries'
import { createDeadlines } from '../../jobs/deadlines.ts'
import type { Deadline } from '../../jobs/deadlines.ts'
import type { Context } from '../../work/context.ts'
import { refundJobs } from '../refunds/index.ts'

interface TermOfJob {
  readonly term: RefundTerm
  /** How long before its job a term ends, in ms: what is late is late right after the last instant. */
  readonly lead: 0 | 1
}

/** The terms that the jobs of a refund watch. */
const terms: Readonly<Record<string, TermOfJob>> = {
  'refund.expire_draft': { term: 'submit_by', lead: 1 },
  'refund.report_overdue_review': { term: 'review_target', lead: 0 },
  'refund.close_unanswered': { term: 'answer_by', lead: 1 },
  'refund.report_late_payout': { term: 'payout_due', lead: 1 },
  'refund.send': { term: 'payout_sent', lead: 0 },
}

const deadlines = createDeadlines(refundJobs)
/** More than the jobs that one refund can have waiting. */
const limit = 20

/** The terms of a refund that run, soonest first. */
export async function listRunningTerms(ctx: Context, refundId: string): Promise<RunningTerm[]> {
  const due = await deadlines.list(ctx, { limit, refs: [refundId] })
  return due.flatMap((deadline) => {
    const known = terms[deadline.kind]
    return known === undefined ? [] : termOf(ctx, deadline, known)
  })
}

function termOf(ctx: Context, deadline: Deadline, { term, lead }: TermOfJob): RunningTerm {
  const { id, due_at, clauses, interpretations } = deadline
  // Working days of the review are counted like those of the payout, whose job says whether they may still move.
  const mayMove = term === 'review_target' && ctx.settings.calendar.isWorkday(localDateOf(due_at - 1)).provisional
  return {
    id,
    term,
    ends_at: due_at - lead,
    provisional: deadline.provisional || mayMove,
    clauses,
    interpretations,
  }
}
