import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'
import type { RenewalState } from './renewal-state.ts'

export const subscriptions = sqliteTable(
  'subscriptions',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['SubscriptionStatus']>().notNull(),
    user_id: text().notNull(),
    order_id: text().notNull().unique(),
    payment_id: text().notNull(),
    plan_id: text().notNull(),
    interval: text().$type<PlatformSchemas['Interval']>().notNull(),
    seats: integer().notNull(),
    add_ons: json<string[]>().notNull(),
    /** First day of the paid period, and the day after its last, in Asia/Shanghai. */
    period_start: text().notNull(),
    period_end: text().notNull(),
    /** Day of the month on which the first period began; a period that ends in a shorter month does not move the others. */
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
  },
  (table) => [
    index('subscription_periods_by_payment').on(table.payment_id),
    index('subscription_periods_by_subscription').on(table.subscription_id, table.start),
  ],
)
