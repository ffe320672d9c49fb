import { addDuration } from '@parley/policy/kernel/duration'
import { firstStep } from '@parley/policy/kernel/verdict'
import { orderMachine } from '@parley/policy/orders/order-machine'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import { reserveCredit } from '../service-credit/index.ts'
import { expireOrder } from './expire-order.job.ts'
import { orderKind } from './order-kind.ts'
import type { AgreedOrder } from './open-confirmed-order.ts'
import { pricedFields } from './priced-fields.ts'
import type { OrderRow } from './view.ts'

/** Makes the order of a change; its payer confirms and pays it like any other (3.P.2, 3.P.4, INT-34). */
export async function openChangeOrder(
  ctx: Context,
  agreed: Omit<AgreedOrder, 'expires_at'> & Pick<OrderRow, 'entry'>,
): Promise<OrderRow> {
  const { user_id, entry, choice, origin, price, price_book_version } = agreed
  const order = await begin(ctx, orderKind, {
    step: firstStep(orderMachine, 'create'),
    row: {
      id: ctx.ids.next('ord', ctx.now),
      user_id,
      entry,
      ...pricedFields({ ...choice, ...origin }, price, price_book_version),
      expires_at: addDuration(ctx.now, ctx.settings.parameters['order.ttl']),
      paid_by: null,
      refunded_gross: 0,
      refunded_amount: 0,
    },
  })
  await reserveCredit(ctx, order)
  await schedule(ctx, expireOrder, { ref: order.id, due_at: order.expires_at })
  return order
}
