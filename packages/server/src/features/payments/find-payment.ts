import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { paymentKind } from './payment-kind.ts'
import type { PaymentRow } from './view.ts'

/** The payment with this id, if it is there for this actor. */
export function findPayment(ctx: Context, id: string): Promise<PaymentRow | undefined> {
  return find(ctx, paymentKind, id)
}
