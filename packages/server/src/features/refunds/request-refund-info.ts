import { explain } from '@parley/policy/kernel/decision'
import { addDuration } from '@parley/policy/kernel/duration'
import { instantText } from '@parley/policy/kernel/instant-text'
import { decideMove } from '@parley/policy/refunds/decide-move'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { refuseWithoutRole } from '../../http/refuse-without-role.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { closeUnanswered } from './close-unanswered.job.ts'
import { refundKind } from './refund-kind.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { viewRefund } from './view.ts'

const defaultTimeToAnswer = 'P7D'

/** Asks the applicant for more; the review target stands still until the answer (4.E, INT-03). */
export const requestRefundInfo: BackofficeHandler<'requestRefundInfo'> = async (ctx, { path, body }) => {
  const denied = refuseWithoutRole(ctx, 'refund_reviewer')
  if (denied !== null) return denied
  const refund = await load(ctx, refundKind, path.refund_id)
  const decided = decideMove(refund, 'request_info')
  if (!decided.ok) return decided
  const answerBy = addDuration(ctx.now, body.answer_by ?? defaultTimeToAnswer)
  const decision = explain()
    .clause('4.E')
    .step('question', body.question, 'text')
    .step('answer by', instantText(answerBy), 'instant')
    .outcome(decided.decision.outcome)
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { decision, info_requested_at: ctx.now },
  })
  await unschedule(ctx, reportOverdueReview, refund.id)
  await schedule(ctx, closeUnanswered, { ref: refund.id, due_at: answerBy + 1 })
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
