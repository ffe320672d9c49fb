import { decideReturn } from '@parley/policy/orders/decide-return'
import type { ReturnedMoney } from '@parley/policy/orders/decide-return'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from './order-kind.ts'

/** Has an order show what went back of the payment that paid it (4.2.3). */
export async function returnMoney(ctx: Context, orderId: string, money: ReturnedMoney): Promise<void> {
  const order = await find(ctx, orderKind, orderId)
  if (order === undefined) throw new Error(`Money went back for order ${orderId}, which is not there`)
  const returned = decideReturn(order, money)
  if (returned === null) return
  if (!returned.ok) throw new Error(`Money went back for order ${order.id}, which is ${order.status}`)
  const { refunded_gross, refunded_amount } = returned
  await advance(ctx, orderKind, { before: order, step: returned.step, changes: { refunded_gross, refunded_amount } })
}
