import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { GivenCredit } from '@parley/policy/refunds/refund-facts'
import type { SubscriptionTerms } from '@parley/policy/subscriptions/subscription-terms'
import { json, objectColumns } from '../../db/columns.ts'
import type { RenewalState } from './renewal-state.ts'

export const subscriptions = sqliteTable(
  'subscriptions',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['SubscriptionStatus']>().notNull(),
    user_id: text().notNull(),
    order_id: text().notNull().unique(),
    /** Null where service credit paid it all. */
    payment_id: text(),
    plan_id: text().notNull(),
    /** The service tier, of a plan that has tiers. */
    tier: text(),
    interval: text().$type<PlatformSchemas['Interval']>().notNull(),
    seats: integer().notNull(),
    add_ons: json<string[]>().notNull(),
    /** First day of the paid period, and the day after its last, in Asia/Shanghai. */
    period_start: text().notNull(),
    period_end: text().notNull(),
    /** What the whole present period of the present terms was sold for, in minor units of `currency`. */
    worth: integer().notNull(),
    currency: text().notNull(),
    scheduled_change: json<PlatformSchemas['ScheduledChange'] | null>(),
    /** Day of the month on which periods begin; one that ends in a shorter month does not move the others, bonus days do. */
    anchor_day: integer().notNull(),
    auto_renew: integer({ mode: 'boolean' }).notNull(),
    renewal: json<RenewalState | null>(),
    ended_at: integer(),
    /** The refund that ended it, which alone can bring it back by failing; or the lost dispute. */
    ended_by: text(),
    decision: json<PlatformSchemas['Decision']>().notNull(),
  },
  (table) => [index('subscriptions_by_user').on(table.user_id, table.id)],
)

/** Who uses a seat, besides whoever bought the subscription. */
export const seatAssignments = sqliteTable(
  'seat_assignments',
  {
    id: text().primaryKey(),
    subscription_id: text().notNull(),
    user_id: text().notNull(),
    role: text().$type<PlatformSchemas['SeatRole']>().notNull(),
    assigned_at: integer().notNull(),
  },
  (table) => [
    uniqueIndex('seat_assignments_once').on(table.subscription_id, table.user_id),
    index('seat_assignments_by_user').on(table.user_id),
  ],
)

/** Terms before and after a change, each with what its whole period was sold for. */
export interface PeriodChange {
  readonly from: SubscriptionTerms & { readonly worth: number }
  readonly to: SubscriptionTerms & { readonly worth: number }
  /** The refund that took the change back. */
  readonly taken_back_by: string | null
}

/** What each paid order bought of a subscription: its first period, the next one, or a change until the end of one. */
export const subscriptionPeriods = sqliteTable(
  'subscription_periods',
  {
    order_id: text().primaryKey(),
    subscription_id: text().notNull(),
    /** Null where service credit paid the whole order. */
    payment_id: text(),
    purpose: text().$type<PlatformSchemas['OrderPurpose']>().notNull(),
    /** First day, and the day after the last, in Asia/Shanghai. */
    start: text().notNull(),
    end: text().notNull(),
    /** What a change was from and to; null of whole periods. */
    change: json<PeriodChange | null>(),
    /** What of the payment went back as service credit, from which day on. */
    credits: json<GivenCredit[]>().notNull(),
  },
  (table) => [
    index('subscription_periods_by_payment').on(table.payment_id),
    index('subscription_periods_by_subscription').on(table.subscription_id, table.start),
  ],
)
