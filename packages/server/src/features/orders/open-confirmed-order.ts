import { decideConfirmation } from '@parley/policy/orders/decide-confirmation'
import { orderMachine } from '@parley/policy/orders/order-machine'
import type { OrderChoice } from '@parley/policy/orders/weigh-choice'
import { firstStep } from '@parley/policy/kernel/verdict'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance, begin } from '../../work/transition.ts'
import { reserveCredit } from '../service-credit/index.ts'
import { expireOrder } from './expire-order.job.ts'
import { orderKind } from './order-kind.ts'
import { settleIfFree } from './settle-if-free.ts'
import { pricedFields } from './priced-fields.ts'
import type { AgreedPrice, OrderOrigin } from './priced-fields.ts'
import type { OrderRow } from './view.ts'

/** An order that is confirmed by what its payer agreed to before (3.P.4). */
export interface AgreedOrder {
  readonly user_id: string
  readonly choice: OrderChoice & Pick<OrderRow, 'method'>
  readonly origin: OrderOrigin
  readonly price: AgreedPrice
  readonly price_book_version: string
  /** Epoch ms. */
  readonly expires_at: number
}

/** Makes an order for a payer who is away, and confirms it in their place. */
export async function openConfirmedOrder(ctx: Context, agreed: AgreedOrder): Promise<OrderRow> {
  const { user_id, choice, origin, price, price_book_version, expires_at } = agreed
  const order = await begin(ctx, orderKind, {
    step: firstStep(orderMachine, 'create'),
    row: {
      id: ctx.ids.next('ord', ctx.now),
      user_id,
      entry: 'personal_center',
      ...pricedFields({ ...choice, ...origin }, price, price_book_version),
      expires_at,
      paid_by: null,
      refunded_gross: 0,
      refunded_amount: 0,
    },
  })
  await reserveCredit(ctx, order)
  await schedule(ctx, expireOrder, { ref: order.id, due_at: expires_at })
  const confirmed = decideConfirmation(order, order.confirmation_digest, ctx.now)
  if (!confirmed.ok) throw new RangeError(`Order ${order.id} was made too late to be confirmed`)
  return settleIfFree(ctx, await advance(ctx, orderKind, { before: order, step: confirmed.step }))
}
