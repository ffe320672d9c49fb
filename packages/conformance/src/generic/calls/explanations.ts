import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

const ofRefund = ({ refund }: Stage): Call => ({ path: { refund_id: refund.id } })

/** Calls of the platform that go through. */
export const explanationCalls = { getRefundDecision: ofRefund, getRefundTimeline: ofRefund }

/** Calls of the back office that go through. */
export const explanationStaffCalls = { getRefundDecisionForReview: ofRefund, getRefundTimelineForReview: ofRefund }
