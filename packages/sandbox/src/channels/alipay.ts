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
  evidenceWithin: 'P3D',
  refundTakes: 'PT10S',
}
