import { decideCancel } from '@parley/policy/orders/decide-cancel'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { expireOrder } from './expire-order.job.ts'
import { orderKind } from './order-kind.ts'

/** Cancels an order that is not wanted any more, if it is still unpaid. Nothing of it may be on its way. */
export async function withdrawOrder(ctx: Context, orderId: string): Promise<void> {
  const order = await find(ctx, orderKind, orderId)
  if (order === undefined) return
  const decided = decideCancel(order, { in_progress: false }, ctx.now)
  if (!decided.ok) return
  await unschedule(ctx, expireOrder, order.id)
  await advance(ctx, orderKind, { before: order, step: decided.step })
}
