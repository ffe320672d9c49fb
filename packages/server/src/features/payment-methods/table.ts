import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { Challenge } from '@parley/policy/payment-methods/challenge'
import { json, objectColumns } from '../../db/columns.ts'

/** Accounts that users bound to pay with. The channel keeps the numbers; here are its token and a label. */
export const paymentMethods = sqliteTable(
  'payment_methods',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['PaymentMethodStatus']>().notNull(),
    user_id: text().notNull(),
    type: text().$type<PlatformSchemas['PaymentMethodType']>().notNull(),
    label: text().notNull(),
    holder_name: text().notNull(),
    account_token: text().notNull(),
    card: json<PlatformSchemas['PaymentCard'] | null>().notNull(),
    challenge: json<Challenge | null>().notNull(),
    failure: json<PlatformSchemas['ChannelFailure'] | null>().notNull(),
  },
  (table) => [index('payment_methods_by_user').on(table.user_id, table.id)],
)
