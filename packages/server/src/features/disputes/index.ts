import { missEvidence } from './miss-evidence.job.ts'
import { sendEvidence } from './send-evidence.job.ts'

export { holdReturned } from './hold-returned.ts'
export { claimDoubleReturn } from './claim-double-return.ts'
export { disputeKind } from './dispute-kind.ts'
export { settleDispute } from './settle-dispute.ts'
export type { DisputeNotification } from './settle-dispute.ts'
export { findDisputeByReference, listDisputesOpened } from './store.ts'
export type { DisputeRow } from './view.ts'

export const disputeJobs = [missEvidence, sendEvidence]
