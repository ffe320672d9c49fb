import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { json, objectColumns } from '../../db/columns.ts'

export const outages = sqliteTable(
  'outages',
  {
    ...objectColumns(),
    status: text().$type<BackofficeSchemas['OutageStatus']>().notNull(),
    starts_at: integer().notNull(),
    ends_at: integer(),
    /** Billing regions concerned; empty for all. */
    regions: json<string[]>().notNull(),
    /** Features concerned; empty for all. */
    features: json<string[]>().notNull(),
    description: text().notNull(),
    decision: json<BackofficeSchemas['Decision']>().notNull(),
  },
  (table) => [index('outages_by_start').on(table.starts_at)],
)
