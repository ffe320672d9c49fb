import { stepOf } from '@parley/policy/kernel/verdict'
import { paymentMachine } from '@parley/policy/payments/payment-machine'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { paymentKind } from './payment-kind.ts'
import type { PaymentRow } from './view.ts'

/** Notes what a dispute holds of a payment, or has given back of it (INT-37). */
export async function flagDisputed(
  ctx: Context,
  payment: PaymentRow,
  changes: Pick<PaymentRow, 'disputed' | 'disputed_amount'>,
): Promise<void> {
  const event = changes.disputed ? 'dispute' : 'settle_dispute'
  const found = stepOf(paymentMachine, { name: 'payment', status: payment.status }, event)
  if (!found.ok) throw new Error(`Payment ${payment.id} is ${payment.status} and was disputed`)
  await advance(ctx, paymentKind, { before: payment, step: found.step, changes })
}
