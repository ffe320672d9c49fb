import { and, asc, desc, eq, gt, inArray, lt, ne, or, sql } from 'drizzle-orm'
import type { TwinOrder } from '@parley/policy/refunds/refund-facts'
import { prepared } from '../../db/prepared.ts'
import { findRow, insertRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { seatAssignments, subscriptionPeriods, subscriptions } from './table.ts'
import type { SubscriptionRow } from './view.ts'

export type PeriodRow = typeof subscriptionPeriods.$inferSelect

/** Notes what a paid order bought. */
export async function addPeriod(ctx: Context, period: PeriodRow): Promise<void> {
  await insertRow(ctx.orm, subscriptionPeriods, period)
}

const periodByPayment = prepared((orm) =>
  orm
    .select()
    .from(subscriptionPeriods)
    .where(eq(subscriptionPeriods.payment_id, sql.placeholder('payment_id')))
    .prepare(),
)

/** What this payment bought; nothing where it was e.g. a duplicate. */
export async function findPeriodOfPayment(ctx: Context, paymentId: string): Promise<PeriodRow | undefined> {
  return periodByPayment(ctx.orm).get({ payment_id: paymentId })
}

/** The subscription to which this payment's period belongs. */
export async function findSubscriptionOfPayment(ctx: Context, paymentId: string): Promise<SubscriptionRow | undefined> {
  const period = await findPeriodOfPayment(ctx, paymentId)
  return period === undefined ? undefined : findRow(ctx.orm, subscriptions, period.subscription_id)
}

const periodByOrder = prepared((orm) =>
  orm
    .select()
    .from(subscriptionPeriods)
    .where(eq(subscriptionPeriods.order_id, sql.placeholder('order_id')))
    .prepare(),
)

export async function findPeriodOfOrder(ctx: Context, orderId: string): Promise<PeriodRow | undefined> {
  return periodByOrder(ctx.orm).get({ order_id: orderId })
}

const activeOfUser = prepared((orm) => {
  const seated = orm
    .select({ id: seatAssignments.subscription_id })
    .from(seatAssignments)
    .where(eq(seatAssignments.user_id, sql.placeholder('user_id')))
  return orm
    .select()
    .from(subscriptions)
    .where(
      and(
        inArray(subscriptions.status, ['active', 'past_due']),
        or(eq(subscriptions.user_id, sql.placeholder('user_id')), inArray(subscriptions.id, seated)),
      ),
    )
    .orderBy(asc(subscriptions.id))
    .prepare()
})

/** The subscriptions that a user has now or has a seat of, in grace as well, oldest first. */
export async function listActiveSubscriptions(ctx: Context, userId: string): Promise<SubscriptionRow[]> {
  return activeOfUser(ctx.orm).all({ user_id: userId })
}

/** Those of them that the user bought. */
export async function listOwnSubscriptions(ctx: Context, userId: string): Promise<SubscriptionRow[]> {
  return (await listActiveSubscriptions(ctx, userId)).filter(({ user_id }) => user_id === userId)
}

const twins = prepared((orm) =>
  orm
    .select({
      order_id: subscriptionPeriods.order_id,
      paid_at: subscriptions.created_at,
      start: subscriptionPeriods.start,
      end: subscriptionPeriods.end,
    })
    .from(subscriptionPeriods)
    .innerJoin(subscriptions, eq(subscriptions.id, subscriptionPeriods.subscription_id))
    .where(
      and(
        eq(subscriptions.user_id, sql.placeholder('user_id')),
        eq(subscriptions.plan_id, sql.placeholder('plan_id')),
        inArray(subscriptions.status, ['active', 'past_due']),
        eq(subscriptionPeriods.purpose, 'new'),
        ne(subscriptionPeriods.order_id, sql.placeholder('order_id')),
        lt(subscriptionPeriods.start, sql.placeholder('end')),
        gt(subscriptionPeriods.end, sql.placeholder('start')),
      ),
    )
    .orderBy(asc(subscriptionPeriods.order_id))
    .prepare(),
)

/** Other purchases of a user for the same plan whose periods overlap `[start, end)`, and when each was paid (4.1.2). */
export async function listTwins(
  ctx: Context,
  where: { order_id: string; user_id: string; plan_id: string; start: string; end: string },
): Promise<TwinOrder[]> {
  return twins(ctx.orm).all(where)
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

/** What orders bought of the period of a subscription that ends on this day, the newest first. */
export async function listPeriodsEnding(ctx: Context, subscriptionId: string, end: string): Promise<PeriodRow[]> {
  return ctx.orm
    .select()
    .from(subscriptionPeriods)
    .where(and(eq(subscriptionPeriods.subscription_id, subscriptionId), eq(subscriptionPeriods.end, end)))
    .orderBy(desc(subscriptionPeriods.order_id))
}

/** Notes what of an order's payment went back as service credit, besides what did before. */
export async function noteCredits(ctx: Context, orderId: string, credits: PeriodRow['credits']): Promise<void> {
  await ctx.orm.update(subscriptionPeriods).set({ credits }).where(eq(subscriptionPeriods.order_id, orderId))
}

/** Notes which refund took a change back; null where it came to nothing. */
export async function noteTakenBack(ctx: Context, period: PeriodRow, refundId: string | null): Promise<void> {
  if (period.change === null) return
  const change = { ...period.change, taken_back_by: refundId }
  await ctx.orm.update(subscriptionPeriods).set({ change }).where(eq(subscriptionPeriods.order_id, period.order_id))
}
