import { and, desc, eq, inArray, lt, ne, sql } from 'drizzle-orm'
import { unpaidOrderStates } from '@parley/policy/orders/order-machine'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { orders } from './table.ts'
import type { OrderRow } from './view.ts'

export interface OrderFilter {
  limit: number
  after?: string | undefined
  user_id?: string | undefined
  status?: OrderRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listOrderRows(ctx: Context, filter: OrderFilter): Promise<OrderRow[]> {
  const own = ctx.actor.type === 'user' ? eq(orders.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(orders)
    .where(
      and(
        lt(orders.id, idOf(filter.after)),
        own,
        filter.user_id === undefined ? undefined : eq(orders.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(orders.status, filter.status),
      ),
    )
    .orderBy(desc(orders.id))
    .limit(filter.limit + 1)
}

const paidOrder = prepared((orm) =>
  orm
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.user_id, sql.placeholder('user_id')),
        inArray(orders.status, ['paid', 'partially_refunded', 'refunded']),
      ),
    )
    .limit(1)
    .prepare(),
)

/** Whether a user has ever paid an order, what went back of it included. */
export async function hasPaidOrder(ctx: Context, userId: string): Promise<boolean> {
  return (await paidOrder(ctx.orm).get({ user_id: userId })) !== undefined
}

const openChange = prepared((orm) =>
  orm
    .select()
    .from(orders)
    .where(
      and(
        eq(orders.subscription_id, sql.placeholder('subscription_id')),
        eq(orders.purpose, 'change'),
        inArray(orders.status, [...unpaidOrderStates]),
      ),
    )
    .prepare(),
)

/** The order of a change of this subscription that waits to be paid. */
export async function findOpenChangeOrder(ctx: Context, subscriptionId: string): Promise<OrderRow | undefined> {
  return openChange(ctx.orm).get({ subscription_id: subscriptionId })
}

/** The other orders that were to renew the subscription of this one, the newest first. */
export async function listRenewalsBeside(
  ctx: Context,
  { id, subscription_id }: { id: string; subscription_id: string },
): Promise<OrderRow[]> {
  return ctx.orm
    .select()
    .from(orders)
    .where(and(eq(orders.subscription_id, subscription_id), eq(orders.purpose, 'renewal'), ne(orders.id, id)))
    .orderBy(desc(orders.id))
}
