import { decideSubmission } from '@parley/policy/refunds/decide-submission'
import { reviewDeadline } from '@parley/policy/refunds/review-deadline'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { collectEvidence } from './collect-evidence.ts'
import { expireDraft } from './expire-draft.job.ts'
import { loadFactsOf } from './load-facts.ts'
import { refundKind } from './refund-kind.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { viewRefund } from './view.ts'

export const submitRefund: PlatformHandler<'submitRefund'> = async (ctx, { path, body }) => {
  const refund = await load(ctx, refundKind, path.refund_id)
  const facts = await loadFactsOf(ctx, refund)
  const decided = decideSubmission({ refund, application: body, facts }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const evidence = await collectEvidence(ctx, refund, { file_ids: body.evidence ?? [], receipt: decided.auto_receipt })
  if (!evidence.ok) return evidence
  const { due_at: reviewDueAt } = reviewDeadline(ctx.now, ctx.settings)
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: {
      reason: body.reason,
      channel: body.channel,
      statement: body.statement,
      evidence: evidence.evidence,
      submitted_at: ctx.now,
      review_due_at: reviewDueAt,
      amount: decided.amount,
      decision: decided.decision,
    },
  })
  await unschedule(ctx, expireDraft, refund.id)
  await schedule(ctx, reportOverdueReview, { ref: refund.id, due_at: reviewDueAt })
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
