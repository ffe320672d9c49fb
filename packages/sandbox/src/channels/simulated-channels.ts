import type { PaymentChannels } from '@parley/server/ports/payment-channel'
import { alipay } from './alipay.ts'
import { bankCard } from './bank-card.ts'
import type { ChannelShape } from './channel-shape.ts'
import { simulatedChannel } from './simulated-channel.ts'
import type { ChannelWorld } from './simulated-channel.ts'
import { tencentWallet } from './tencent-wallet.ts'
import { wechatPay } from './wechat-pay.ts'

export const channelShapes: Readonly<Record<ChannelShape['method'], ChannelShape>> = {
  bank_card: bankCard,
  alipay,
  wechat_pay: wechatPay,
  tencent_wallet: tencentWallet,
}

export function simulatedChannels(world: ChannelWorld): PaymentChannels {
  return {
    bank_card: simulatedChannel(bankCard, world),
    alipay: simulatedChannel(alipay, world),
    wechat_pay: simulatedChannel(wechatPay, world),
    tencent_wallet: simulatedChannel(tencentWallet, world),
  }
}
