import { expireDraft } from './expire-draft.job.ts'
import { closeUnanswered } from './close-unanswered.job.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { reportOverdueReview } from './report-overdue-review.job.ts'
import { sendRefund } from './send-refund.job.ts'

export { endForDispute } from './end-for-dispute.ts'
export { findRefund } from './find-refund.ts'
export { freezeRefunds } from './freeze-refunds.ts'
export { refundedOf } from './refunded-of.ts'
export { refundKind } from './refund-kind.ts'
export { refundDuplicate, refundLatePayment } from './pay-back-unearned.ts'
export { settleRefund } from './settle-refund.ts'
export { listRefundsCredited } from './store.ts'
export { unfreezeRefunds } from './unfreeze-refunds.ts'
export type { RefundNotification } from './settle-refund.ts'
export type { RefundRow } from './view.ts'

export const refundJobs = [expireDraft, closeUnanswered, reportLatePayout, reportOverdueReview, sendRefund]
