import { claimDoubleReturn, holdReturned } from './features/disputes/index.ts'
import { balanceInvoices } from './features/invoices/index.ts'
import { tellUser } from './features/notices/index.ts'
import { onDisputeLost, onPaymentSucceeded, onRefundReturned, onRefundSucceeded } from './features/orders/index.ts'
import { invalidateAccount } from './features/payment-methods/index.ts'
import { closeOpenTrades } from './features/payments/index.ts'
import { onMeetingEnded } from './features/recordings/index.ts'
import {
  endForDispute,
  freezeRefunds,
  refundDuplicate,
  refundLatePayment,
  unfreezeRefunds,
} from './features/refunds/index.ts'
import { keepRedemption, releaseRedemption } from './features/promotions/index.ts'
import {
  giveServiceBack,
  onRenewalFailed,
  onTermsAccepted,
  reinstate,
  serveOrder,
  stopOnApproval,
  stopOnCredit,
  stopOnSubmission,
  terminateForDispute,
} from './features/subscriptions/index.ts'
import { returnCredit, spendCredit } from './features/service-credit/index.ts'
import { reportRefundToWallet } from './features/wallet/index.ts'
import { fanOut } from './features/webhooks/index.ts'
import type { Reactions } from './work/context.ts'

/** What follows from an event in the same transaction, across features, in this order. */
export const reactions: Reactions = {
  every: [fanOut, tellUser],
  'dispute.lost': [onDisputeLost, terminateForDispute, endForDispute, balanceInvoices],
  'dispute.opened': [freezeRefunds],
  'dispute.won': [unfreezeRefunds],
  'meeting.ended': [onMeetingEnded],
  'order.cancelled': [closeOpenTrades, returnCredit, releaseRedemption],
  'order.expired': [closeOpenTrades, returnCredit, releaseRedemption],
  'order.late_payment': [refundLatePayment],
  'order.paid': [spendCredit, keepRedemption, serveOrder, closeOpenTrades],
  'payment.duplicate_detected': [refundDuplicate],
  'payment.failed': [onRenewalFailed],
  'payment.revoked': [onRenewalFailed],
  'payment.succeeded': [onPaymentSucceeded],
  'refund.abnormal': [onRefundReturned, invalidateAccount, holdReturned],
  'refund.approved': [stopOnApproval, balanceInvoices],
  'refund.closed': [giveServiceBack],
  'refund.failed': [reinstate, balanceInvoices],
  'refund.rejected': [giveServiceBack, balanceInvoices],
  'refund.submitted': [stopOnSubmission],
  'refund.succeeded': [claimDoubleReturn, onRefundSucceeded, reportRefundToWallet, stopOnCredit, balanceInvoices],
  'refund.withdrawn': [giveServiceBack],
  'terms.accepted': [onTermsAccepted],
}
