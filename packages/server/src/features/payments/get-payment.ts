import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { paymentKind } from './payment-kind.ts'
import { viewPayment } from './view.ts'

export const getPayment: PlatformHandler<'getPayment'> = async (ctx, { path }) => {
  const payment = await load(ctx, paymentKind, path.payment_id)
  return { status: 200, body: viewPayment(payment), version: payment.version }
}
