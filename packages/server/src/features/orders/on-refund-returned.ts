import type { PlatformSchemas } from '@parley/contract/platform'
import { decideRefundReturn } from '@parley/policy/orders/decide-refund-return'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from './order-kind.ts'

/** INT-09: money that had gone back to the payer came back, so the order shows it no more. */
export const onRefundReturned: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  // Most refunds that turn abnormal never reached the payer.
  if (refund.amount === null || refund.history.at(-1)?.event !== 'return_paid') return
  const order = await find(ctx, orderKind, refund.order_id)
  if (order === undefined) throw new Error(`Refund ${refund.id} came back for an order that is not there`)
  const { gross, net } = refund.amount
  const money = { payment_id: refund.payment_id, gross: gross.amount, net: net.amount }
  const decided = decideRefundReturn(order, money)
  if (decided === null) return
  if (!decided.ok) throw new Error(`Refund ${refund.id} came back for order ${order.id}, which is ${order.status}`)
  const { step, refunded_gross, refunded_amount } = decided
  await advance(ctx, orderKind, { before: order, step, changes: { refunded_gross, refunded_amount } })
}
