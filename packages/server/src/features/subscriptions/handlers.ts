import { getEntitlements } from './get-entitlements.ts'
import { getSubscription } from './get-subscription.ts'
import { listSubscriptions } from './list-subscriptions.ts'

export const platformSubscriptionHandlers = { getEntitlements, getSubscription, listSubscriptions }
