import { approveRefund } from './approve-refund.ts'
import { createRefund } from './create-refund.ts'
import { getRefund, getRefundForReview } from './get-refund.ts'
import { getRefundDecision, getRefundDecisionForReview } from './get-refund-decision.ts'
import { listRefunds, listRefundsForReview } from './list-refunds.ts'
import { previewRefund } from './preview-refund.ts'
import { provideRefundInfo } from './provide-refund-info.ts'
import { rejectRefund } from './reject-refund.ts'
import { requestRefundInfo } from './request-refund-info.ts'
import { startRefundReview } from './start-refund-review.ts'
import { submitRefund } from './submit-refund.ts'
import { updateRefundDestination } from './update-refund-destination.ts'
import { withdrawRefund } from './withdraw-refund.ts'

export const platformRefundHandlers = {
  createRefund,
  getRefund,
  getRefundDecision,
  listRefunds,
  previewRefund,
  provideRefundInfo,
  submitRefund,
  updateRefundDestination,
  withdrawRefund,
}

export const backofficeRefundHandlers = {
  approveRefund,
  getRefundDecisionForReview,
  getRefundForReview,
  listRefundsForReview,
  rejectRefund,
  requestRefundInfo,
  startRefundReview,
}
