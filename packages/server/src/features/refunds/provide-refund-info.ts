import { explain } from '@parley/policy/kernel/decision'
import { decideMove } from '@parley/policy/refunds/decide-move'
import { refuseEvidence } from '@parley/policy/refunds/evidence-errors'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { advance } from '../../work/transition.ts'
import { admitToRefund } from './applicant.ts'
import { closeUnanswered } from './close-unanswered.job.ts'
import { fileEvidence, namedFiles } from './collect-evidence.ts'
import { refundKind } from './refund-kind.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { viewRefund } from './view.ts'

/** Takes the applicant's answer; the review target goes on, later by the time spent waiting (4.E, INT-03). */
export const provideRefundInfo: PlatformHandler<'provideRefundInfo'> = async (ctx, { path, body }) => {
  const admitted = await admitToRefund(ctx, path.refund_id)
  if (!admitted.ok) return admitted
  const { refund } = admitted
  const decided = decideMove(refund, 'provide_info')
  if (!decided.ok) return decided
  const { files, owners } = await namedFiles(ctx, refund, body.evidence)
  const unusable = refuseEvidence(files, owners)
  if (unusable !== null) return unusable
  const waited = ctx.now - (refund.info_requested_at ?? ctx.now)
  const reviewDueAt = (refund.review_due_at ?? ctx.now) + waited
  const decision = explain().clause('4.E').step('answer', body.statement, 'text').outcome('refund_info_provided')
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: {
      decision,
      evidence: [...refund.evidence, ...files.flatMap(fileEvidence)],
      info_requested_at: null,
      review_due_at: reviewDueAt,
    },
  })
  await unschedule(ctx, closeUnanswered, refund.id)
  await schedule(ctx, reportOverdueReview, { ref: refund.id, due_at: reviewDueAt })
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
