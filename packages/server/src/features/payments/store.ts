import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { payments } from './table.ts'
import type { PaymentRow } from './view.ts'

const byOrderAndStatus = prepared((orm) =>
  orm
    .select()
    .from(payments)
    .where(and(eq(payments.order_id, sql.placeholder('order_id')), eq(payments.status, sql.placeholder('status'))))
    .orderBy(asc(payments.succeeded_at), asc(payments.id))
    .prepare(),
)

/** The payments of an order in one state; those that succeeded stand in the order in which their money came. */
export async function listPaymentsOfOrder(
  ctx: Context,
  orderId: string,
  status: PaymentRow['status'],
): Promise<PaymentRow[]> {
  return byOrderAndStatus(ctx.orm).all({ order_id: orderId, status })
}

/** The payments of an order whose money came, the first to come first. */
export function listSucceededPayments(ctx: Context, orderId: string): Promise<PaymentRow[]> {
  return listPaymentsOfOrder(ctx, orderId, 'succeeded')
}

const received = prepared((orm) =>
  orm
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.method, sql`${sql.placeholder('channel')}`),
        gte(payments.succeeded_at, sql.placeholder('from')),
        lt(payments.succeeded_at, sql.placeholder('to')),
      ),
    )
    .orderBy(asc(payments.succeeded_at), asc(payments.id))
    .prepare(),
)

/** Payments whose money came by a channel in that time, epoch ms, `to` not included. */
export async function listPaymentsReceived(
  ctx: Context,
  where: { channel: PaymentRow['method']; from: number; to: number },
): Promise<PaymentRow[]> {
  return received(ctx.orm).all({ ...where })
}

export interface PaymentFilter {
  limit: number
  after?: string | undefined
  order_id?: string | undefined
  user_id?: string | undefined
  status?: PaymentRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listPaymentRows(ctx: Context, filter: PaymentFilter): Promise<PaymentRow[]> {
  const own = ctx.actor.type === 'user' ? eq(payments.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(payments)
    .where(
      and(
        lt(payments.id, idOf(filter.after)),
        own,
        filter.order_id === undefined ? undefined : eq(payments.order_id, filter.order_id),
        filter.user_id === undefined ? undefined : eq(payments.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(payments.status, filter.status),
      ),
    )
    .orderBy(desc(payments.id))
    .limit(filter.limit + 1)
}
