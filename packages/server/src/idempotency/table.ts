import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Answers kept for 24 hours, by caller, operation path and Idempotency-Key. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    caller: text().notNull(),
    call: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of the raw body. */
    fingerprint: text().notNull(),
    status: integer().notNull(),
    etag: text().notNull(),
    body: text().notNull(),
    created_at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.call, table.key] })],
)
