import { decideSettlement } from '@parley/policy/payments/decide-settlement'
import type { PaymentReport } from '@parley/policy/payments/decide-settlement'
import { post } from '../../ledger/post.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from '../orders/index.ts'
import { paymentKind } from './payment-kind.ts'
import type { PaymentRow } from './view.ts'

/** What a channel reports about a payment. */
export interface PaymentNotification extends PaymentReport {
  payment_id: string
}

/** Takes a channel's report. What was told before, or is no longer possible, changes nothing (3.P.5). */
export async function settlePayment(ctx: Context, notification: PaymentNotification): Promise<void> {
  const payment = await find(ctx, paymentKind, notification.payment_id)
  if (payment === undefined) return
  const order = await find(ctx, orderKind, payment.order_id)
  if (order === undefined) throw new Error(`Payment ${payment.id} is of an order that is not there`)
  const facts = {
    payment: {
      status: payment.status,
      method: payment.method,
      amount: { amount: payment.amount, currency: payment.currency },
    },
    order,
    report: notification,
  }
  const settled = decideSettlement(facts, ctx.settings.parameters)
  if (settled === null) return
  const { step, decision, failure, late, duplicate } = settled
  const arrived = step.to === 'succeeded'
  if (arrived) await bookPayment(ctx, payment)
  const account_label = accountThatPaid(payment, notification)
  const outcome = arrived ? { late, duplicate, succeeded_at: ctx.now, account_label } : {}
  await advance(ctx, paymentKind, {
    before: payment,
    step,
    changes: { ...outcome, failure, decision, next_action: nothing },
  })
}

/** 3.2: Alipay is paid without a bound account, so the one that paid is known by the report, and refunds go back to it. */
function accountThatPaid(payment: PaymentRow, { payer_label }: PaymentNotification): string {
  return payment.payment_method_id === null ? (payer_label ?? payment.account_label) : payment.account_label
}

/** Once the payer has begun, there is nothing more to send the payer to. */
const nothing = { type: 'none' } as const

/** The channel holds the money for us; that it has to go back, late or paid twice, is booked with the refund. */
async function bookPayment(ctx: Context, { id, method, amount, currency }: PaymentRow): Promise<void> {
  const entries = [
    { account: `channel:${method}`, amount },
    { account: 'revenue', amount: -amount },
  ] as const
  await post(ctx, { kind: 'payment', cause: id, entries, currency })
}
