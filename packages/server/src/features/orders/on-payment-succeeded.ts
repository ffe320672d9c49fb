import type { PlatformSchemas } from '@parley/contract/platform'
import { decideReceipt } from '@parley/policy/orders/decide-receipt'
import { unschedule } from '../../jobs/schedule.ts'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { expireOrder } from './expire-order.job.ts'
import { isPeriodTaken } from './is-period-taken.ts'
import { isQuoteReused } from './load-quote.ts'
import { orderKind } from './order-kind.ts'

/** 3.P.5: a payment that succeeds pays its order by itself; one that comes late or second does not (INT-18, INT-32). */
export const onPaymentSucceeded: Reaction = async (ctx, event) => {
  const payment = event.object as PlatformSchemas['Payment']
  const order = await find(ctx, orderKind, payment.order_id)
  if (order === undefined) throw new Error(`Payment ${payment.id} is for an order that is not there`)
  const quote_reused = await isQuoteReused(ctx, order)
  const period_taken = await isPeriodTaken(ctx, order)
  const receipt = decideReceipt({ ...order, quote_reused, period_taken }, ctx.settings.parameters)
  if (!receipt.ok) throw new Error(`Payment ${payment.id} succeeded for an order that is ${order.status}`)
  if (receipt.pays) await unschedule(ctx, expireOrder, order.id)
  const changes = receipt.pays ? { paid_by: payment.id } : {}
  await advance(ctx, orderKind, { before: order, step: receipt.step, changes })
}
