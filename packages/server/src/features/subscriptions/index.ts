import { expireSubscription } from './expire-subscription.job.ts'

export { entitlementsOf } from './entitlements-of.ts'
export { activateSubscription } from './activate-subscription.ts'
export { endByRefund } from './end-by-refund.ts'
export { reinstate } from './reinstate.ts'
export { findPeriodOfPayment, findSubscriptionOfPayment } from './store.ts'
export { terminateForDispute } from './terminate-for-dispute.ts'
export { subscriptionKind } from './subscription-kind.ts'
export type { SubscriptionRow, SubscriptionView } from './view.ts'

export const subscriptionJobs = [expireSubscription]
