import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

type Schemas = PlatformSchemas

export const disputes = sqliteTable(
  'disputes',
  {
    ...objectColumns(),
    status: text().$type<Schemas['DisputeStatus']>().notNull(),
    /** A payment is disputed once. */
    payment_id: text().notNull().unique(),
    order_id: text().notNull(),
    user_id: text().notNull(),
    method: text().$type<Schemas['PaymentMethodType']>().notNull(),
    /** The number of the dispute at the channel. */
    channel_reference: text().notNull().unique(),
    reason: text().$type<Schemas['DisputeReason']>().notNull(),
    /** What is disputed, what a lost dispute gave back, and what went back twice; in minor units. */
    amount: integer().notNull(),
    returned_amount: integer().notNull(),
    claimed_amount: integer().notNull(),
    currency: text().notNull(),
    evidence: json<Schemas['DisputeEvidence'][]>().notNull(),
    evidence_due_at: integer().notNull(),
    closed_at: integer(),
    decision: json<Schemas['Decision']>().notNull(),
  },
  (table) => [
    index('disputes_by_order').on(table.order_id, table.id),
    index('disputes_by_user').on(table.user_id, table.id),
  ],
)
