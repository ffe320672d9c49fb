import { outsideJob } from '../../jobs/job.ts'
import type { PaymentMethodType, Trade } from '../../ports/payment-channel.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { orderKind } from '../orders/index.ts'
import { findPaymentMethod } from '../payment-methods/index.ts'
import { paymentKind } from './payment-kind.ts'
import { tradeOf } from './trade-of.ts'
import type { PaymentRow } from './view.ts'

/** For the payer or, off session, for the channel. */
const isWaiting = ({ status, off_session }: PaymentRow): boolean =>
  status === (off_session ? 'processing' : 'requires_action')

/** 3.P.4: tells the channel of a payment. What becomes of it, the channel reports later. */
export const openTrade = outsideJob<{ method: PaymentMethodType; trade: Trade }, void>({
  kind: 'payment.open_trade',
  title: { en: 'The channel is told of a payment', 'zh-CN': '向支付渠道发起付款' },
  clauses: ['3.P.4'],
  subject: about(paymentKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const payment = await find(ctx, paymentKind, ref)
    if (payment === undefined || !isWaiting(payment)) return null
    const order = await find(ctx, orderKind, payment.order_id)
    if (order === undefined) return null
    const account =
      payment.payment_method_id === null ? undefined : await findPaymentMethod(ctx, payment.payment_method_id)
    return {
      method: payment.method,
      trade: tradeOf(order, { ...payment, account_token: account?.account_token ?? null }),
    }
  },
  perform: ({ method, trade }, { channels }) => channels[method].open(trade),
  finish: async () => undefined,
})
