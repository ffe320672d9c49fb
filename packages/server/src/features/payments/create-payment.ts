import type { PlatformHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { load } from '../../work/load.ts'
import { orderKind } from '../orders/index.ts'
import { accountToPayFrom } from './channel-account.ts'
import { tryToPay } from './try-to-pay.ts'
import { viewPayment } from './view.ts'

export const createPayment: PlatformHandler<'createPayment'> = async (ctx, { path, body }) => {
  const order = await load(ctx, orderKind, path.order_id)
  const account = await accountToPayFrom(ctx, order.user_id, body)
  if (account === null && body.payment_method_id !== undefined) return missing('/payment_method_id', 'payment method')
  const tried = await tryToPay(ctx, { order, request: body, account, off_session: false })
  if (!tried.ok) return tried
  const { payment } = tried
  return { status: 201, body: viewPayment(payment), version: payment.version }
}
