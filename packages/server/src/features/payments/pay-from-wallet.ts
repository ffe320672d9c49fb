import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { debitWallet } from '../wallet/index.ts'
import type { BegunPayment } from './pay-by-channel.ts'
import { paymentKind } from './payment-kind.ts'
import type { PaymentRow } from './view.ts'

/** Pays at once from the balance, which has been found to cover it (3.4). */
export async function payFromWallet(ctx: Context, { payment, step }: BegunPayment): Promise<PaymentRow> {
  const amount = { amount: payment.amount, currency: payment.currency }
  await debitWallet(ctx, {
    user_id: payment.user_id,
    amount,
    cause: payment.id,
    kind: 'payment',
    counterpart: 'revenue',
  })
  return advance(ctx, paymentKind, { before: payment, step, changes: { succeeded_at: ctx.now } })
}
