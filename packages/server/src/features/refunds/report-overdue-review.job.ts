import type { InsideJob } from '../../jobs/job.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import { find } from '../../work/load.ts'
import { refundKind } from './refund-kind.ts'
import { viewRefund } from './view.ts'

/** INT-03: a review that misses its target is reported; nothing else follows. */
export const reportOverdueReview: InsideJob = {
  kind: 'refund.report_overdue_review',
  clauses: ['4.2.3'],
  run: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund?.status !== 'submitted' && refund?.status !== 'under_review') return
    const object = viewRefund(refund)
    await recordEvent(ctx, {
      type: 'refund.review_overdue',
      object,
      before: object,
      clauses: ['4.2.3'],
      interpretations: ['INT-03'],
    })
  },
}
