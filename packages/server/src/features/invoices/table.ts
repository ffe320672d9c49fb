import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { Reversal } from '@parley/policy/invoices/reversal'
import { json, objectColumns } from '../../db/columns.ts'

type Schemas = PlatformSchemas

export const invoices = sqliteTable(
  'invoices',
  {
    ...objectColumns(),
    status: text().$type<Schemas['InvoiceStatus']>().notNull(),
    order_id: text().notNull(),
    payment_id: text().notNull(),
    user_id: text().notNull(),
    buyer: json<Schemas['InvoiceBuyer']>().notNull(),
    email: text().notNull(),
    /** In minor units, tax included, and what of it is not tax. */
    amount: integer().notNull(),
    net: integer().notNull(),
    currency: text().notNull(),
    /** Whole per cent. */
    tax_percent: integer().notNull(),
    lines: json<Schemas['InvoiceLine'][]>().notNull(),
    number: text(),
    issued_at: integer(),
    reversals: json<Reversal[]>().notNull(),
    /** The refund that did not go through after all. */
    corrects: text(),
    failure: json<Schemas['InvoiceFailure'] | null>().notNull(),
    decision: json<Schemas['Decision']>().notNull(),
  },
  (table) => [
    index('invoices_by_order').on(table.order_id, table.id),
    index('invoices_by_user').on(table.user_id, table.id),
  ],
)
