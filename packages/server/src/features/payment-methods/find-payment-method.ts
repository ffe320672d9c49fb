import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import type { PaymentMethodRow } from './view.ts'

/** The account with this id, if it is there for this actor. */
export function findPaymentMethod(ctx: Context, id: string): Promise<PaymentMethodRow | undefined> {
  return find(ctx, paymentMethodKind, id)
}
