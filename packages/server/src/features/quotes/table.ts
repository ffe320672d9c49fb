import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

export const quotes = sqliteTable(
  'quotes',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['QuoteStatus']>().notNull(),
    user_id: text().notNull(),
    plan_id: text().notNull(),
    tier: text(),
    interval: text().$type<PlatformSchemas['Interval']>().notNull(),
    seats: integer().notNull(),
    needs: json<string[]>().notNull(),
    region: text().notNull(),
    /** Of the region when the quote was asked for; offers are made in it. */
    currency: text().notNull(),
    offer: json<PlatformSchemas['QuoteOffer'] | null>(),
    earlier_offers: json<PlatformSchemas['QuoteOffer'][]>().notNull(),
    /** The order that was made of it last. */
    order_id: text(),
    decision: json<PlatformSchemas['Decision']>().notNull(),
  },
  (table) => [index('quotes_by_user').on(table.user_id, table.id)],
)
