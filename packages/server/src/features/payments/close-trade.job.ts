import { decideClosing } from '@parley/policy/payments/decide-closing'
import { outsideJob } from '../../jobs/job.ts'
import type { PaymentMethodType } from '../../ports/payment-channel.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { paymentKind } from './payment-kind.ts'
import { settlePayment } from './settle-payment.ts'

/** INT-32: asks the channel to close the unpaid trade of an order that has ended; the channel knows whether it was paid. */
export const closeTrade = outsideJob<{ method: PaymentMethodType; payment_id: string }, 'closed' | 'paid'>({
  kind: 'payment.close_trade',
  title: { en: 'The channel is asked to close an unpaid trade', 'zh-CN': '请求支付渠道关闭未付款的交易' },
  clauses: ['3.P.4'],
  interpretations: ['INT-32'],
  subject: about(paymentKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const payment = await find(ctx, paymentKind, ref)
    return payment?.status === 'requires_action' ? { method: payment.method, payment_id: payment.id } : null
  },
  perform: ({ method, payment_id }, { channels }) => channels[method].close(payment_id),
  finish: async (ctx, ref, said) => {
    if (said === 'paid') return settlePayment(ctx, { payment_id: ref, outcome: 'succeeded' })
    const payment = await find(ctx, paymentKind, ref)
    if (payment === undefined) return
    const decided = decideClosing(payment)
    if (decided.ok)
      await advance(ctx, paymentKind, { before: payment, step: decided.step, changes: { decision: decided.decision } })
  },
})
