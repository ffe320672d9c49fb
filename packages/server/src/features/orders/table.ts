import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

export const orders = sqliteTable(
  'orders',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['OrderStatus']>().notNull(),
    user_id: text().notNull(),
    purpose: text().$type<PlatformSchemas['OrderPurpose']>().notNull(),
    /** The subscription that the order changes or renews. */
    subscription_id: text(),
    /** The accepted quote that set the price. */
    quote_id: text(),
    plan_id: text().notNull(),
    /** The service tier, of a plan that has tiers. */
    tier: text(),
    interval: text().$type<PlatformSchemas['Interval']>().notNull(),
    seats: integer().notNull(),
    add_ons: json<string[]>().notNull(),
    region: text().notNull(),
    price_book_version: text().notNull(),
    /** Every line of the price, adding up to `amount`. */
    lines: json<PlatformSchemas['PriceLine'][]>().notNull(),
    promotion: json<PlatformSchemas['OrderPromotion'] | null>(),
    /** What of the price service credit pays. */
    service_credit: integer().notNull(),
    /** What is left to be paid. */
    amount: integer().notNull(),
    currency: text().notNull(),
    method: text().$type<PlatformSchemas['PaymentMethodType']>().notNull(),
    entry: text().$type<PlatformSchemas['Entry']>().notNull(),
    /** What the payer is asked to confirm, hashed (3.P.4). */
    confirmation_digest: text().notNull(),
    expires_at: integer().notNull(),
    /** The payment that paid the order; null while unpaid. */
    paid_by: text(),
    /** What refunds took off the payment that paid the order, fees included. */
    refunded_gross: integer().notNull(),
    /** What the payer got back of it. */
    refunded_amount: integer().notNull(),
    decision: json<PlatformSchemas['Decision']>().notNull(),
  },
  (table) => [
    index('orders_by_user').on(table.user_id, table.id),
    index('orders_by_subscription').on(table.subscription_id, table.id),
  ],
)
