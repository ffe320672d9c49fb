import { isPayoutLate } from '@parley/policy/refunds/payout-deadline'
import type { InsideJob } from '../../jobs/job.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { payoutJobs } from './payout-jobs.ts'
import { refundKind } from './refund-kind.ts'
import { viewRefund } from './view.ts'

/** 4.2.3: the money had to be back within seven working days; reported once (INT-07). */
export const reportLatePayout: InsideJob = {
  ...payoutJobs.reportLate,
  title: { en: 'The money of a refund must be back', 'zh-CN': '退费款项应当到账' },
  clauses: ['4.2.3'],
  interpretations: ['INT-06', 'INT-07'],
  subject: about(refundKind),
  run: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (
      refund === undefined ||
      refund.payout === null ||
      !isPayoutLate(refund.status, refund.payout, ctx.settings.parameters)
    )
      return
    const object = viewRefund(refund)
    await recordEvent(ctx, {
      type: 'refund.sla_breached',
      object,
      before: object,
      clauses: ['4.2.3'],
      interpretations: ['INT-06', 'INT-07'],
    })
  },
}
