import type { BoughtPromotion, PaidPeriod, RefundFacts } from '@parley/policy/refunds/refund-facts'
import { startOfDay } from '@parley/policy/kernel/calendar'
import { featuresBought } from '@parley/policy/plans/plan-scope'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { listAbnormalitiesIn } from '../accounts/index.ts'
import { orderKind } from '../orders/index.ts'
import type { OrderRow } from '../orders/index.ts'
import { listOutagesIn } from '../outages/index.ts'
import { findPayment } from '../payments/index.ts'
import type { PaymentRow } from '../payments/index.ts'
import { findPeriodOfPayment, listTwins, subscriptionKind } from '../subscriptions/index.ts'
import { listRefundsOfOrder } from './store.ts'
import type { RefundRow } from './view.ts'

/** The facts that a refund of this payment is decided from. */
export async function loadFacts(ctx: Context, payment: PaymentRow, except: string | null): Promise<RefundFacts> {
  const others = (await listRefundsOfOrder(ctx, payment.order_id)).filter(({ id }) => id !== except)
  const period = await loadPeriod(ctx, payment)
  const order = await find(ctx, orderKind, payment.order_id)
  const records = period === null || order === undefined ? noRecords : await loadRecords(ctx, order, period)
  return {
    order_id: payment.order_id,
    payment: {
      id: payment.id,
      amount: { amount: payment.amount, currency: payment.currency },
      method: payment.method,
      succeeded_at: payment.succeeded_at ?? payment.created_at,
      duplicate: payment.duplicate,
      disputed: payment.disputed,
      disputed_amount: payment.disputed_amount,
    },
    period,
    ...records,
    promotion: order?.promotion ? boughtPromotion(order.promotion) : null,
    others,
  }
}

type Records = Pick<RefundFacts, 'outages' | 'twins' | 'abnormalities'>

const noRecords: Records = { outages: [], twins: [], abnormalities: [] }

/** What the platform has on record about the period that an order bought. */
async function loadRecords(ctx: Context, order: OrderRow, period: PaidPeriod): Promise<Records> {
  const { user_id, region, plan_id } = order
  const span = { from: startOfDay(period.start), to: startOfDay(period.end) }
  return {
    outages: await listOutagesIn(ctx, { ...span, region, features: featuresBought(order) }),
    twins: await listTwins(ctx, { order_id: order.id, user_id, plan_id, start: period.start, end: period.end }),
    abnormalities: await listAbnormalitiesIn(ctx, { ...span, user_id }),
  }
}

/** The payment that a refund of the order is about: the one named, or the one that paid. */
export async function paymentToRefund(
  ctx: Context,
  orderId: string,
  paymentId: string | undefined,
): Promise<PaymentRow | undefined> {
  const order = await find(ctx, orderKind, orderId)
  const id = paymentId ?? order?.paid_by
  if (order === undefined || id === undefined || id === null) return undefined
  const payment = await findPayment(ctx, id)
  return payment?.order_id === orderId && payment.status === 'succeeded' ? payment : undefined
}

async function loadPeriod(ctx: Context, payment: PaymentRow): Promise<PaidPeriod | null> {
  const period = await findPeriodOfPayment(ctx, payment.id)
  if (period === undefined) return null
  const subscription = await find(ctx, subscriptionKind, period.subscription_id)
  return { start: period.start, end: period.end, ended_at: subscription?.ended_at ?? null, credits: period.credits }
}

function boughtPromotion(promotion: NonNullable<OrderRow['promotion']>): BoughtPromotion {
  const { id, refund_rule, list_amount, discount, bonus_days } = promotion
  return { id, refund_rule, list_amount: list_amount.amount, discount: discount.amount, bonus_days }
}

/** The facts of a refund that is already open. */
export async function loadFactsOf(ctx: Context, refund: RefundRow): Promise<RefundFacts> {
  const payment = await findPayment(ctx, refund.payment_id)
  if (payment === undefined) throw new Error(`Refund ${refund.id} is of a payment that is not there`)
  return loadFacts(ctx, payment, refund.id)
}
