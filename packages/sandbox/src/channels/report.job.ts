import { findPayment } from '@parley/server/features/payments/index'
import type { InsideJob } from '@parley/server/jobs/job'
import { carryOut } from './carry-out.ts'
import { contradict } from './contradict.ts'
import { reportKind } from './report-kind.ts'
import { reportDispute } from './report-dispute.ts'
import { findChannelDispute, findRefundAttempt, findReport, takeReport } from './store.ts'
import { withhold } from './withhold.ts'

/** What a simulated channel decided to report comes due. */
export const report: InsideJob = {
  ...reportKind,
  title: { en: 'A payment channel reports', 'zh-CN': '支付渠道回报结果' },
  clauses: ['3.P.5'],
  subject: async (ctx, ref) => {
    const due = await findReport(ctx, ref)
    if (due === undefined) return null
    const attempt = due.about === 'refund' ? await findRefundAttempt(ctx, due.ref) : undefined
    const dispute = due.about === 'dispute_lapse' ? await findChannelDispute(ctx, due.ref) : undefined
    const payment = await findPayment(ctx, attempt?.payment_id ?? dispute?.payment_id ?? due.ref)
    return { object_id: attempt?.refund_id ?? due.ref, user_id: payment?.user_id ?? null }
  },
  run: async (ctx, ref) => {
    const due = await takeReport(ctx, ref)
    if (due === undefined) return
    if (due.about === 'dispute_opening' || due.about === 'dispute_lapse') return reportDispute(ctx, due)
    if (await withhold(ctx, due)) return
    if (!(await carryOut(ctx, due))) await contradict(ctx, due)
  },
}
