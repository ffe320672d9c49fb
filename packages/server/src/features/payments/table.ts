import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

export const payments = sqliteTable(
  'payments',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['PaymentStatus']>().notNull(),
    order_id: text().notNull(),
    user_id: text().notNull(),
    method: text().$type<PlatformSchemas['PaymentMethodType']>().notNull(),
    /** The bound account that pays; null for methods without binding. */
    payment_method_id: text(),
    /** The account as the user knows it, e.g. `Visa •••• 4242`. */
    account_label: text().notNull(),
    payer_name: text().notNull(),
    entry: text().$type<PlatformSchemas['Entry']>().notNull(),
    /** Charged by a mandate while the payer is away. */
    off_session: integer({ mode: 'boolean' }).notNull(),
    amount: integer().notNull(),
    currency: text().notNull(),
    next_action: json<PlatformSchemas['NextAction']>().notNull(),
    failure: json<PlatformSchemas['ChannelFailure'] | null>().notNull(),
    /** The money came after the order had expired or been cancelled. */
    late: integer({ mode: 'boolean' }).notNull(),
    /** The order had been paid already. */
    duplicate: integer({ mode: 'boolean' }).notNull(),
    /** A dispute of it is open. */
    disputed: integer({ mode: 'boolean' }).notNull(),
    /** What an open dispute holds or a lost one gave back, in minor units. */
    disputed_amount: integer().notNull(),
    succeeded_at: integer(),
    decision: json<PlatformSchemas['Decision']>().notNull(),
  },
  (table) => [
    index('payments_by_order').on(table.order_id, table.id),
    index('payments_by_user').on(table.user_id, table.id),
    index('payments_by_success').on(table.method, table.succeeded_at),
  ],
)
