import { decideSubmission } from '@parley/policy/refunds/decide-submission'
import { reviewDeadline } from '@parley/policy/refunds/review-deadline'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { advance } from '../../work/transition.ts'
import { admitToRefund } from './applicant.ts'
import { fileEvidence, namedFiles, systemReceipt } from './collect-evidence.ts'
import { expireDraft } from './expire-draft.job.ts'
import { loadFactsOf } from './load-facts.ts'
import { refundKind } from './refund-kind.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { viewRefund } from './view.ts'

export const submitRefund: PlatformHandler<'submitRefund'> = async (ctx, { path, body }) => {
  const admitted = await admitToRefund(ctx, path.refund_id)
  if (!admitted.ok) return admitted
  const { refund, records } = admitted
  const facts = await loadFactsOf(records, refund)
  const { files, owners } = await namedFiles(ctx, refund, body.evidence)
  const decided = decideSubmission(
    { refund, application: body, facts, files, owners },
    ctx.settings.parameters,
    ctx.now,
  )
  if (!decided.ok) return decided
  const { due_at: reviewDueAt } = reviewDeadline(ctx.now, ctx.settings)
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: {
      reason: body.reason,
      sub_reason: body.sub_reason ?? null,
      channel: body.channel,
      statement: body.statement,
      evidence: [...files.flatMap(fileEvidence), ...(decided.auto_receipt ? [systemReceipt(refund.payment_id)] : [])],
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
