import { decideReceipt } from '@parley/policy/orders/decide-receipt'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { expireOrder } from './expire-order.job.ts'
import { orderKind } from './order-kind.ts'
import type { OrderRow } from './view.ts'

/** An order that leaves nothing to be paid is paid once it is confirmed (3.P.4, INT-31). */
export async function settleIfFree(ctx: Context, order: OrderRow): Promise<OrderRow> {
  if (order.amount > 0 || order.status !== 'awaiting_payment') return order
  const receipt = decideReceipt(order, ctx.settings.parameters)
  if (!receipt.ok) return order
  await unschedule(ctx, expireOrder, order.id)
  const paid = await advance(ctx, orderKind, { before: order, step: receipt.step })
  // What follows from it may have moved the order along.
  return (await find(ctx, orderKind, paid.id)) ?? paid
}
