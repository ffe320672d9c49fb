import { assignSeat } from './seats/assign-seat.ts'
import { cancelChange } from './cancel-change.ts'
import { changeSubscription } from './change-subscription.ts'
import { disableAutoRenew } from './disable-auto-renew.ts'
import { enableAutoRenew } from './enable-auto-renew.ts'
import { getEntitlements } from './get-entitlements.ts'
import { getSubscription } from './get-subscription.ts'
import { listSeats } from './seats/list-seats.ts'
import { listSubscriptions } from './list-subscriptions.ts'
import { previewChange } from './preview-change.ts'
import { previewRenewal } from './preview-renewal.ts'
import { unassignSeat } from './seats/unassign-seat.ts'

export const platformSubscriptionHandlers = {
  assignSeat,
  cancelChange,
  changeSubscription,
  disableAutoRenew,
  enableAutoRenew,
  getEntitlements,
  getSubscription,
  listSeats,
  listSubscriptions,
  previewChange,
  previewRenewal,
  unassignSeat,
}
