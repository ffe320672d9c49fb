import type { PlatformSchemas } from '@parley/contract/platform'
import { schedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { closeTrade } from './close-trade.job.ts'
import { listPaymentsOfOrder } from './store.ts'

/**
 * INT-32: an order that has ended takes its unpaid trades with it, so that nobody pays for it any more. One that was
 * paid leaves the others open until its time is over: a payer may be in the middle of one.
 */
export const closeOpenTrades: Reaction = async (ctx, event) => {
  const order = event.object as PlatformSchemas['Order']
  const due = event.type === 'order.paid' ? Math.max(ctx.now, Date.parse(order.expires_at)) : ctx.now
  for (const payment of await listPaymentsOfOrder(ctx, order.id, 'requires_action')) {
    await schedule(ctx, closeTrade, { ref: payment.id, due_at: due })
  }
}
