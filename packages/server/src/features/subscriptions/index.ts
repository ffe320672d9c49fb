import { announceRenewal } from './announce-renewal.job.ts'
import { chargeRenewal } from './charge-renewal.job.ts'
import { endGrace } from './end-grace.job.ts'
import { expireSubscription } from './expire-subscription.job.ts'

export { entitlementsOf } from './entitlements-of.ts'
export { onRenewalFailed } from './on-renewal-failed.ts'
export { onTermsAccepted } from './on-terms-accepted.ts'
export { serveOrder } from './serve-order.ts'
export { giveServiceBack, stopOnApproval, stopOnCredit, stopOnSubmission } from './stop-service.ts'
export { reinstate } from './reinstate.ts'
export { findPeriodOfPayment, findSubscriptionOfPayment, listOwnSubscriptions, listTwins } from './store.ts'
export { terminateForDispute } from './terminate-for-dispute.ts'
export { seatRoleIn } from './seats/seat-role-in.ts'
export { subscriptionKind } from './subscription-kind.ts'
export { viewSubscription } from './view.ts'
export type { SubscriptionRow, SubscriptionView } from './view.ts'

export const subscriptionJobs = [announceRenewal, chargeRenewal, endGrace, expireSubscription]
