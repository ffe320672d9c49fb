import { getDispute, getDisputeForReview } from './get-dispute.ts'
import { listDisputes, listDisputesForReview } from './list-disputes.ts'
import { submitDisputeEvidence } from './submit-dispute-evidence.ts'

export const platformDisputeHandlers = { getDispute, listDisputes }

export const backofficeDisputeHandlers = { getDisputeForReview, listDisputesForReview, submitDisputeEvidence }
