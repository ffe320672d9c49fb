import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import { viewPaymentMethod } from './view.ts'

export const getPaymentMethod: PlatformHandler<'getPaymentMethod'> = async (ctx, { path }) => {
  const method = await load(ctx, paymentMethodKind, path.payment_method_id)
  return { status: 200, body: viewPaymentMethod(method), version: method.version }
}
