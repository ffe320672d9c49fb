import type { Context } from '../../work/context.ts'
import { listRenewalsBeside } from './store.ts'
import type { OrderRow } from './view.ts'

/**
 * Whether the period that a renewal was for is another order's: one that waits to be paid, or that was paid since this one
 * was made (INT-33). Of a renewal that has not ended it is its own.
 */
export async function isPeriodTaken(ctx: Context, order: OrderRow): Promise<boolean> {
  const hasEnded = order.status === 'expired' || order.status === 'cancelled'
  if (!hasEnded || order.purpose !== 'renewal' || order.subscription_id === null) return false
  const others = await listRenewalsBeside(ctx, { id: order.id, subscription_id: order.subscription_id })
  return others.some((other) => other.status === 'awaiting_payment' || wasPaidSince(other, order.created_at))
}

const wasPaidSince = ({ history }: OrderRow, since: number): boolean =>
  history.some(({ from, to, at }) => to === 'paid' && from !== 'paid' && Date.parse(at) >= since)
