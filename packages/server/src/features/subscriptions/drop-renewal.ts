import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { withdrawOrder } from '../orders/index.ts'
import { unplanRenewal } from './plan-renewal.ts'
import { renewalJobs } from './renewal-jobs.ts'
import type { SubscriptionRow } from './view.ts'

/** Takes back the order and the jobs of a renewal that nothing is to come of any more. */
export async function dropRenewal(
  ctx: Context,
  { id, renewal }: Pick<SubscriptionRow, 'id' | 'renewal'>,
): Promise<void> {
  await unplanRenewal(ctx, id)
  await unschedule(ctx, renewalJobs.endGrace, id)
  if (renewal !== null && renewal.order_id !== null) await withdrawOrder(ctx, renewal.order_id)
}
