import { closeTrade } from './close-trade.job.ts'
import { openTrade } from './open-trade.job.ts'

export { closeOpenTrades } from './close-open-trades.ts'
export { accountToPayFrom } from './channel-account.ts'
export { findPayment } from './find-payment.ts'
export { flagDisputed } from './flag-disputed.ts'
export { paymentKind } from './payment-kind.ts'
export { settlePayment } from './settle-payment.ts'
export type { PaymentNotification } from './settle-payment.ts'
export { listPaymentsOfOrder, listPaymentsReceived, listSucceededPayments } from './store.ts'
export { tryToPay } from './try-to-pay.ts'
export type { PaymentRow, PaymentView } from './view.ts'

export const paymentJobs = [openTrade, closeTrade]
