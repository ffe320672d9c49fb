import { expireOrder } from './expire-order.job.ts'

export { expireOrder } from './expire-order.job.ts'
export { confirmationDigest } from './confirmation-digest.ts'
export { onDisputeLost } from './on-dispute-lost.ts'
export { onPaymentSucceeded } from './on-payment-succeeded.ts'
export { onRefundReturned } from './on-refund-returned.ts'
export { onRefundSucceeded } from './on-refund-succeeded.ts'
export { loadOrderFacts } from './load-order-facts.ts'
export { openChangeOrder } from './open-change-order.ts'
export { openConfirmedOrder } from './open-confirmed-order.ts'
export { orderKind } from './order-kind.ts'
export { withCredit } from './with-credit.ts'
export { withdrawOrder } from './withdraw-order.ts'
export { findOpenChangeOrder, listOrderRows } from './store.ts'
export { viewOrder } from './view.ts'
export type { OrderRow, OrderView } from './view.ts'

export const orderJobs = [expireOrder]
