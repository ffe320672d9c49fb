import { getRefundTimeline, getRefundTimelineForReview } from './get-refund-timeline.ts'

export const platformTimelineHandlers = { getRefundTimeline }

export const backofficeTimelineHandlers = { getRefundTimelineForReview }
