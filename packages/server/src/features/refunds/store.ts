import type { EarlierRefund } from '@parley/policy/refunds/refund-facts'
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { refunds } from './table.ts'
import type { RefundRow } from './view.ts'

const byOrder = prepared((orm) =>
  orm
    .select({
      id: refunds.id,
      status: refunds.status,
      payment_id: refunds.payment_id,
      approved_gross: refunds.approved_gross,
    })
    .from(refunds)
    .where(eq(refunds.order_id, sql.placeholder('order_id')))
    .orderBy(desc(refunds.id))
    .prepare(),
)

/** The refunds of an order as far as another one depends on them; a whole row holds much that it does not. */
export async function listRefundsOfOrder(ctx: Context, orderId: string): Promise<EarlierRefund[]> {
  return byOrder(ctx.orm).all({ order_id: orderId })
}

const byPayment = prepared((orm) =>
  orm
    .select()
    .from(refunds)
    .where(eq(refunds.payment_id, sql.placeholder('payment_id')))
    .orderBy(asc(refunds.id))
    .prepare(),
)

/** The refunds of a payment, oldest first. */
export async function listRefundsOfPayment(ctx: Context, paymentId: string): Promise<RefundRow[]> {
  return byPayment(ctx.orm).all({ payment_id: paymentId })
}

/** Refunds that a channel paid in that time, epoch ms, `to` not included. */
export async function listRefundsCredited(
  ctx: Context,
  where: { channel: RefundRow['destination']['method']; from: number; to: number },
): Promise<RefundRow[]> {
  const { channel, from, to } = where
  const credited = sql`json_extract(${refunds.payout}, '$.credited_at')`
  const rows = await ctx.orm
    .select()
    .from(refunds)
    .where(sql`${credited} >= ${from} and ${credited} < ${to}`)
    .orderBy(refunds.id)
  return rows.filter(({ destination }) => destination.method === channel)
}

export interface RefundFilter {
  limit: number
  after?: string | undefined
  order_id?: string | undefined
  user_id?: string | undefined
  status?: RefundRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listRefundRows(ctx: Context, filter: RefundFilter): Promise<RefundRow[]> {
  const userId = ctx.actor.type === 'user' ? ctx.actor.id : filter.user_id
  return ctx.orm
    .select()
    .from(refunds)
    .where(
      and(
        lt(refunds.id, idOf(filter.after)),
        filter.order_id === undefined ? undefined : eq(refunds.order_id, filter.order_id),
        userId === undefined ? undefined : eq(refunds.user_id, userId),
        filter.status === undefined ? undefined : eq(refunds.status, filter.status),
      ),
    )
    .orderBy(desc(refunds.id))
    .limit(filter.limit + 1)
}
