import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import type { InsideJob } from '../../jobs/job.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { refundKind } from './refund-kind.ts'
import { viewRefund } from './view.ts'

/** INT-03: a review that misses its target is reported; nothing else follows. */
export const reportOverdueReview: InsideJob = {
  kind: 'refund.report_overdue_review',
  title: { en: 'A refund application must have been reviewed', 'zh-CN': '退费申请应当审核完毕' },
  clauses: ['4.2.3'],
  interpretations: ['INT-03'],
  subject: about(refundKind),
  run: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund?.status !== 'submitted' && refund?.status !== 'under_review') return
    if (isFrozen(refund)) return
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
