import { accountNameLabel } from './account-name.ts'
import type { ChannelShape } from './channel-shape.ts'

/** WeChat Pay: a QR code, USERPAYING while the payer types the password; refunds back within minutes. */
export const wechatPay: ChannelShape = {
  method: 'wechat_pay',
  nextAction: (_trade, pageUrl) => ({ type: 'qr_code', code_url: pageUrl }),
  label: accountNameLabel,
  codes: { fail: 'NOTENOUGH', revoke: 'REVOKED', abnormal: 'USER_ACCOUNT_ABNORMAL', close: 'NOT_ENOUGH' },
  evidenceWithin: 'P1D',
  refundTakes: 'PT5M',
}
