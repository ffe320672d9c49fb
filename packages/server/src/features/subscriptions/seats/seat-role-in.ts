import type { PlatformSchemas } from '@parley/contract/platform'
import type { Context } from '../../../work/context.ts'
import { findPeriodOfOrder } from '../store.ts'
import { findSeat } from './store.ts'

/** The role of a user in the subscription that an order paid; `null` without a seat of it (INT-42). */
export async function seatRoleIn(
  ctx: Context,
  orderId: string,
  userId: string,
): Promise<PlatformSchemas['SeatRole'] | null> {
  const period = await findPeriodOfOrder(ctx, orderId)
  const seat = period === undefined ? undefined : await findSeat(ctx, period.subscription_id, userId)
  return seat?.role ?? null
}
