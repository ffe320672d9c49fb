import type { PlatformSchemas } from '@parley/contract/platform'
import { decideReturn } from '@parley/policy/orders/decide-return'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from './order-kind.ts'

/** 4.2.3: an order shows what went back of the payment that paid it. */
export const onRefundSucceeded: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  const order = await find(ctx, orderKind, refund.order_id)
  if (order === undefined || refund.amount === null)
    throw new Error(`Refund ${refund.id} went back without order or amount`)
  const { gross, net } = refund.amount
  const returned = decideReturn(order, { payment_id: refund.payment_id, gross: gross.amount, net: net.amount })
  if (returned === null) return
  if (!returned.ok) throw new Error(`Refund ${refund.id} went back for an order that is ${order.status}`)
  const { refunded_gross, refunded_amount } = returned
  await advance(ctx, orderKind, { before: order, step: returned.step, changes: { refunded_gross, refunded_amount } })
}
