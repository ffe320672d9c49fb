import type { Movement } from '@parley/policy/reconciliation/reconcile'
import type {
  AccountDetails,
  DisputeAnswer,
  PaymentChannel,
  PaymentChannels,
  RefundOrder,
  Trade,
} from '../ports/payment-channel.ts'

/** What the platform asked of the channels, in order. */
export interface ChannelCalls {
  opened: Trade[]
  closed: string[]
  refunded: RefundOrder[]
  answered: DisputeAnswer[]
}

export interface ScriptedChannels {
  channels: PaymentChannels
  calls: ChannelCalls
  /** What the next `close` answers. */
  closeAnswer: 'closed' | 'paid'
  /** The next call of any channel fails as if the network did. */
  failNext: boolean
  /** What the channel states, whenever it is asked. */
  statement: Movement[]
  /** What happens elsewhere while the channel takes a refund on. */
  onRefund?: () => Promise<void>
}

/** Channels that note what they are asked and leave the answers to the test. An account with "refused" in it is not recognised. */
export function scriptedChannels(): ScriptedChannels {
  const calls: ChannelCalls = { opened: [], closed: [], refunded: [], answered: [] }
  const script: ScriptedChannels = {
    channels: {} as PaymentChannels,
    calls,
    closeAnswer: 'closed',
    failNext: false,
    statement: [],
  }
  const network = () => {
    const failing = script.failNext
    script.failNext = false
    if (failing) throw new Error('The channel cannot be reached')
  }
  const channel: PaymentChannel = {
    recognise: ({ account, holder_name, expiry }) =>
      account.includes('refused')
        ? { ok: false, refusal: 'The channel does not know this account.' }
        : {
            ok: true,
            account: {
              token: `tok_${account}`,
              label: `•••• ${account.slice(-4)}`,
              holder_name,
              card: cardOf(account, expiry),
            },
          },
    nextAction: ({ payment_id }) => ({ type: 'redirect', url: `https://channel.test/${payment_id}` }),
    bind: async () => {
      network()
      return { outcome: 'bound' }
    },
    isCodeOf: ({ reference }, code) => reference === `sent ${code}`,
    open: async (trade) => {
      network()
      calls.opened.push(trade)
    },
    close: async (paymentId) => {
      network()
      calls.closed.push(paymentId)
      return script.closeAnswer
    },
    refund: async (order) => {
      network()
      calls.refunded.push(order)
      await script.onRefund?.()
    },
    answerDispute: async (answer) => {
      network()
      calls.answered.push(answer)
    },
    statement: async () => {
      network()
      return script.statement
    },
  }
  script.channels = { bank_card: channel, alipay: channel, wechat_pay: channel, tencent_wallet: channel }
  return script
}

function cardOf(account: string, expiry: AccountDetails['expiry']) {
  if (expiry === undefined) return null
  return { network: 'other', bank: null, funding: 'unknown', last4: account.slice(-4), expiry } as const
}
