import { schedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { closeTrade } from './close-trade.job.ts'
import { listPaymentsOfOrder } from './store.ts'

/** INT-32: an order that has ended takes its unpaid trades with it. */
export const closeOpenTrades: Reaction = async (ctx, event) => {
  for (const payment of await listPaymentsOfOrder(ctx, event.object_id, 'requires_action')) {
    await schedule(ctx, closeTrade, { ref: payment.id, due_at: ctx.now })
  }
}
