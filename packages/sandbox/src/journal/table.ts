import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { json } from '@parley/server/db/columns'
import type { SandboxSchemas } from '@parley/contract/sandbox'

/** Calls that changed something, each written in the transaction of its change. */
export const journal = sqliteTable(
  'journal',
  {
    position: integer().primaryKey(),
    at: integer().notNull(),
    operation: text().notNull(),
    method: text().$type<SandboxSchemas['JournalEntry']['method']>().notNull(),
    path: text().notNull(),
    caller: text().$type<SandboxSchemas['JournalEntry']['caller']>().notNull(),
    /** The user of a session, empty otherwise. */
    user_id: text().notNull(),
    headers: json<Record<string, string>>().notNull(),
    encoding: text().$type<'none' | 'text' | 'base64'>().notNull(),
    body: text().notNull(),
    status: integer().notNull(),
    work: integer().notNull(),
    deliveries: integer().notNull(),
    /** Values of the answer that later calls may name, by JSON pointer; null where an earlier answer was repeated. */
    yields: json<Record<string, string> | null>().notNull(),
  },
  (table) => [index('journal_by_work').on(table.work, table.position)],
)

/** What receivers of webhooks answered, try by try. */
export const receiverAnswers = sqliteTable(
  'receiver_answers',
  {
    webhook_id: text().notNull(),
    url: text().notNull(),
    try: integer().notNull(),
    status: integer().notNull(),
    body: text().notNull(),
    failure: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.webhook_id, table.url, table.try] })],
)
