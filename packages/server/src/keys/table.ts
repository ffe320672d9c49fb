import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SecurityScheme } from '@parley/contract/operation'
import { json } from '../db/columns.ts'

export type KeyKind = SecurityScheme

/** Keys by the HMAC of their text; the text itself is shown once and never kept. */
export const keys = sqliteTable('keys', {
  hash: text().primaryKey(),
  id: text().notNull().unique(),
  kind: text().$type<KeyKind>().notNull(),
  last4: text().notNull(),
  /** The user of a session, empty otherwise. */
  user_id: text().notNull(),
  roles: json<string[]>().notNull(),
  created_at: integer().notNull(),
  /** Epoch ms after which the key is not valid; 0 for never. */
  expires_at: integer().notNull(),
})
