import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { disputes } from './table.ts'
import type { DisputeRow } from './view.ts'

const byPayment = prepared((orm) =>
  orm
    .select()
    .from(disputes)
    .where(eq(disputes.payment_id, sql.placeholder('payment_id')))
    .prepare(),
)

/** The one dispute of a payment, however it stands. */
export async function findDisputeOfPayment(ctx: Context, paymentId: string): Promise<DisputeRow | undefined> {
  return byPayment(ctx.orm).get({ payment_id: paymentId })
}

const byReference = prepared((orm) =>
  orm
    .select()
    .from(disputes)
    .where(eq(disputes.channel_reference, sql.placeholder('channel_reference')))
    .prepare(),
)

/** The dispute with this number at its channel. */
export async function findDisputeByReference(ctx: Context, reference: string): Promise<DisputeRow | undefined> {
  return byReference(ctx.orm).get({ channel_reference: reference })
}

/** Disputes that were opened with a channel in that time, epoch ms, `to` not included. */
export async function listDisputesOpened(
  ctx: Context,
  where: { channel: DisputeRow['method']; from: number; to: number },
): Promise<DisputeRow[]> {
  const { channel, from, to } = where
  return ctx.orm
    .select()
    .from(disputes)
    .where(and(eq(disputes.method, channel), gte(disputes.created_at, from), lt(disputes.created_at, to)))
    .orderBy(disputes.id)
}

export interface DisputeFilter {
  limit: number
  after?: string | undefined
  payment_id?: string | undefined
  order_id?: string | undefined
  user_id?: string | undefined
  status?: DisputeRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listDisputeRows(ctx: Context, filter: DisputeFilter): Promise<DisputeRow[]> {
  const own = ctx.actor.type === 'user' ? eq(disputes.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(disputes)
    .where(
      and(
        lt(disputes.id, idOf(filter.after)),
        own,
        filter.payment_id === undefined ? undefined : eq(disputes.payment_id, filter.payment_id),
        filter.order_id === undefined ? undefined : eq(disputes.order_id, filter.order_id),
        filter.user_id === undefined ? undefined : eq(disputes.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(disputes.status, filter.status),
      ),
    )
    .orderBy(desc(disputes.id))
    .limit(filter.limit + 1)
}
