import { disableAutoRenew } from './disable-auto-renew.ts'
import { enableAutoRenew } from './enable-auto-renew.ts'
import { getEntitlements } from './get-entitlements.ts'
import { getSubscription } from './get-subscription.ts'
import { listSubscriptions } from './list-subscriptions.ts'
import { previewRenewal } from './preview-renewal.ts'

export const platformSubscriptionHandlers = {
  disableAutoRenew,
  enableAutoRenew,
  getEntitlements,
  getSubscription,
  listSubscriptions,
  previewRenewal,
}
