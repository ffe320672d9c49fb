import { decideMove } from '@parley/policy/refunds/decide-move'
import { isPayoutLate } from '@parley/policy/refunds/payout-deadline'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { payoutJobs } from './payout-jobs.ts'
import { refundKind } from './refund-kind.ts'

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
    const decided = decideMove(refund, 'miss_deadline')
    if (!decided.ok) return
    const payout = { ...refund.payout, breached_at: ctx.now }
    await advance(ctx, refundKind, { before: refund, step: decided.step, changes: { payout } })
  },
}
