import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

const ofRefund = ({ refund }: Stage): Call => ({ path: { refund_id: refund.id } })

/** Calls of the platform that go through. */
export const explanationCalls = { getRefundDecision: ofRefund, getRefundTimeline: ofRefund }

/** Calls of the back office that go through. */
export const explanationStaffCalls = { getRefundDecisionForReview: ofRefund, getRefundTimelineForReview: ofRefund }

/** Calls of the controls that go through. */
export const whatIfCalls = {
  previewRefundWhatIf: ({ purchase }: Stage): Call => {
    const body = { order_id: purchase.order.id, reason: 'user_cancelled', compare: [{ profile: 'eu' }] }
    return { body, otherBody: { ...body, reason: 'order_error' } }
  },
  createBoundaryCases: (): Call => ({
    body: { rule: 'window', parameters: { 'refund.window.duration': 'PT24H' }, facts: { reason: 'order_error' } },
    otherBody: { rule: 'payout' },
  }),
}
