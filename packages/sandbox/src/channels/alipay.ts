import { accountNameLabel } from './account-name.ts'
import type { ChannelShape } from './channel-shape.ts'

/** Alipay: redirect to its cashier, notified later; refunds back within seconds. */
export const alipay: ChannelShape = {
  method: 'alipay',
  nextAction: (_trade, pageUrl) => ({ type: 'redirect', url: pageUrl }),
  label: accountNameLabel,
  codes: {
    fail: 'ACQ.BUYER_BALANCE_NOT_ENOUGH',
    revoke: 'ACQ.TRADE_HAS_CLOSE',
    abnormal: 'ACQ.BUYER_ACCOUNT_ABNORMAL',
    close: 'ACQ.SELLER_BALANCE_NOT_ENOUGH',
  },
  knownCodes: {
    payment: [
      'ACQ.BUYER_BALANCE_NOT_ENOUGH',
      'ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH',
      'ACQ.BUYER_ENABLE_STATUS_FORBID',
      'ACQ.PAYMENT_FAIL',
      'ACQ.TRADE_HAS_CLOSE',
      'ACQ.SYSTEM_ERROR',
    ],
    refund: [
      'ACQ.BUYER_ACCOUNT_ABNORMAL',
      'ACQ.SELLER_BALANCE_NOT_ENOUGH',
      'ACQ.TRADE_NOT_ALLOW_REFUND',
      'ACQ.SYSTEM_ERROR',
    ],
  },
  evidenceWithin: 'P3D',
  refundTakes: 'PT10S',
}
