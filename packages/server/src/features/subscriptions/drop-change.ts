import type { Context } from '../../work/context.ts'
import { findOpenChangeOrder, withdrawOrder } from '../orders/index.ts'

/** Takes back the order of a change that is not paid: the period that it was for is over. */
export async function dropChange(ctx: Context, subscriptionId: string): Promise<void> {
  const order = await findOpenChangeOrder(ctx, subscriptionId)
  if (order !== undefined) await withdrawOrder(ctx, order.id)
}
