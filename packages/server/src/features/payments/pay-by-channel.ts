import type { PaymentStep } from '@parley/policy/payments/payment-machine'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import type { OrderRow } from '../orders/index.ts'
import type { PaymentMethodRow } from '../payment-methods/index.ts'
import { openTrade } from './open-trade.job.ts'
import { paymentKind } from './payment-kind.ts'
import { tradeOf } from './trade-of.ts'
import type { PaymentRow } from './view.ts'

/** A payment that was created just now, its order, and the step that it takes next. */
export interface BegunPayment {
  payment: PaymentRow
  order: OrderRow
  step: PaymentStep
}

const nothing = { type: 'none' } as const

/** Has the payer act where one is there, and lets the channel know of the trade once this is written down (3.P.3). */
export async function payByChannel(
  ctx: Context,
  begun: BegunPayment,
  account: PaymentMethodRow | null,
): Promise<PaymentRow> {
  const { payment, order, step } = begun
  const trade = tradeOf(order, { ...payment, account_token: account?.account_token ?? null })
  const next_action = payment.off_session ? nothing : ctx.channels[payment.method].nextAction(trade)
  const saved = await advance(ctx, paymentKind, { before: payment, step, changes: { next_action } })
  await schedule(ctx, openTrade, { ref: payment.id, due_at: ctx.now })
  return saved
}
