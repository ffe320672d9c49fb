import { channelFailure } from '@parley/policy/payments/channel-codes'
import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import { outsideJob } from '../../jobs/job.ts'
import type { PaymentChannel, PaymentMethodType } from '../../ports/payment-channel.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { paymentMethodKind } from './payment-method-kind.ts'

type Answer = Awaited<ReturnType<PaymentChannel['bind']>>

/** 3.1, 3.3: the channel says whether it takes the account. */
export const bindAccount = outsideJob<{ type: PaymentMethodType; account_token: string }, Answer>({
  kind: 'payment_method.bind',
  title: { en: 'The channel is asked to bind an account', 'zh-CN': '向支付渠道申请绑定账户' },
  clauses: ['3.1', '3.3'],
  subject: about(paymentMethodKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const method = await find(ctx, paymentMethodKind, ref)
    return method?.status === 'binding' ? { type: method.type, account_token: method.account_token } : null
  },
  perform: ({ type, account_token }, { channels }) => channels[type].bind(account_token),
  finish: async (ctx, ref, answer) => {
    const method = await find(ctx, paymentMethodKind, ref)
    if (method === undefined) return
    const decided = decideBindingMove(method, answer.outcome === 'bound' ? 'accept' : 'refuse')
    if (decided.ok)
      await advance(ctx, paymentMethodKind, {
        before: method,
        step: decided.step,
        changes: { failure: failureOf(method.type, answer) },
      })
  },
})

function failureOf(type: PaymentMethodType, answer: Answer) {
  if (answer.outcome === 'bound') return null
  const detail = 'The channel refuses this account. Bind another.'
  return channelFailure(type, { code: 'account_refused', channel_code: answer.code, detail })
}
