import { accountNameLabel } from './account-name.ts'
import type { ChannelShape } from './channel-shape.ts'

/** The wallet: pays at once from its balance, without the payer going anywhere; refunds are back at once too. */
export const tencentWallet: ChannelShape = {
  method: 'tencent_wallet',
  nextAction: () => ({ type: 'none' }),
  label: accountNameLabel,
  codes: { fail: 'BALANCE_SHORT', revoke: 'REVOKED', abnormal: 'WALLET_CLOSED', close: 'SYSTEM_BUSY' },
  evidenceWithin: 'P1D',
  refundTakes: 'PT0S',
}
