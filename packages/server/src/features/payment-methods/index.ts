import { bindAccount } from './bind-account.job.ts'
import { announceExpiry } from './announce-expiry.job.ts'
import { expireCard } from './expire-card.job.ts'
import { lapseChallenge } from './lapse-challenge.job.ts'

export { findPaymentMethod } from './find-payment-method.ts'
export { invalidateAccount } from './invalidate-account.ts'
export { paymentMethodKind } from './payment-method-kind.ts'
export { findOnlyBound, listPaymentMethodRows } from './store.ts'
export { viewPaymentMethod } from './view.ts'
export type { PaymentMethodRow, PaymentMethodView } from './view.ts'

export const paymentMethodJobs = [announceExpiry, bindAccount, expireCard, lapseChallenge]
