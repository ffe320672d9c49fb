import { outsideJob } from '@parley/server/jobs/job'
import type { Job } from '@parley/server/jobs/job'
import type { BackOffice } from './back-office.ts'
import { judgeRefund, rejectionFor } from './judge-refund.ts'
import { findRobot } from './store.ts'

/**
 * The reviewer reviews one refund as a person would: opens the review, then approves or rejects. It looks at the state
 * first, so that a review that was broken off is taken up where it stood and one that somebody else finished is left.
 */
export function reviewRefundJob(office: BackOffice): Job {
  return outsideJob<string, void>({
    kind: 'robot.review_refund',
    title: { en: 'The reviewer reviews a refund', 'zh-CN': '审核员审核退费申请' },
    clauses: ['4.2.3'],
    lane: 'channel',
    prepare: async (ctx, ref) => ((await findRobot(ctx, 'reviewer')).enabled ? ref : null),
    perform: (refundId) => reviewRefund(office, refundId),
    finish: async () => undefined,
  })
}

async function reviewRefund(office: BackOffice, refundId: string): Promise<void> {
  const path = { refund_id: refundId }
  const found = await office.call('getRefundForReview', { path })
  if (!found.ok || !['submitted', 'under_review'].includes(found.body.status)) return
  if (found.body.status === 'submitted') {
    const started = await office.call('startRefundReview', { path })
    if (!started.ok) return
  }
  const judgement = judgeRefund(found.body)
  const approved = await office.call('approveRefund', { path, body: judgement })
  const rejection = approved.ok ? null : rejectionFor(approved.code)
  if (rejection === null) return
  await office.call('rejectRefund', { path, body: { ...rejection, finding: judgement.finding } })
}
