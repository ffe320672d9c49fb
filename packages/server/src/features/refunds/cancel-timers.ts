import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { closeUnanswered } from './close-unanswered.job.ts'
import { expireDraft } from './expire-draft.job.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'

/** Takes back every timer of an application that has ended before approval. */
export async function cancelTimers(ctx: Context, refundId: string): Promise<void> {
  for (const job of [expireDraft, reportOverdueReview, closeUnanswered]) await unschedule(ctx, job, refundId)
}
