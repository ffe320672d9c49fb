import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { subscriptions } from './table.ts'
import type { SubscriptionRow } from './view.ts'

const byPayment = prepared((orm) =>
  orm
    .select()
    .from(subscriptions)
    .where(eq(subscriptions.payment_id, sql.placeholder('payment_id')))
    .prepare(),
)

/** The subscription that this payment bought; none where it bought nothing, e.g. a duplicate. */
export async function findSubscriptionOfPayment(ctx: Context, paymentId: string): Promise<SubscriptionRow | undefined> {
  return byPayment(ctx.orm).get({ payment_id: paymentId })
}

const byOrder = prepared((orm) =>
  orm
    .select()
    .from(subscriptions)
    .where(eq(subscriptions.order_id, sql.placeholder('order_id')))
    .prepare(),
)

export async function findSubscriptionOfOrder(ctx: Context, orderId: string): Promise<SubscriptionRow | undefined> {
  return byOrder(ctx.orm).get({ order_id: orderId })
}

const activeOfUser = prepared((orm) =>
  orm
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.user_id, sql.placeholder('user_id')), eq(subscriptions.status, 'active')))
    .orderBy(asc(subscriptions.id))
    .prepare(),
)

/** The subscriptions that a user has now, oldest first. */
export async function listActiveSubscriptions(ctx: Context, userId: string): Promise<SubscriptionRow[]> {
  return activeOfUser(ctx.orm).all({ user_id: userId })
}

export interface SubscriptionFilter {
  limit: number
  after?: string | undefined
  user_id?: string | undefined
  status?: SubscriptionRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listSubscriptionRows(ctx: Context, filter: SubscriptionFilter): Promise<SubscriptionRow[]> {
  const own = ctx.actor.type === 'user' ? eq(subscriptions.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(subscriptions)
    .where(
      and(
        lt(subscriptions.id, idOf(filter.after)),
        own,
        filter.user_id === undefined ? undefined : eq(subscriptions.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(subscriptions.status, filter.status),
      ),
    )
    .orderBy(desc(subscriptions.id))
    .limit(filter.limit + 1)
}
