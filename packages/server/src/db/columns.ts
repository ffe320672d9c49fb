import { integer, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'

export type HistoryEntry = PlatformSchemas['HistoryEntry']

/** JSON kept in a text column. */
export const json = <T>() => text({ mode: 'json' }).$type<T>()

/** What every object with a lifecycle has. Instants are epoch milliseconds. */
export const objectColumns = () => ({
  id: text().primaryKey(),
  version: integer().notNull(),
  created_at: integer().notNull(),
  updated_at: integer().notNull(),
  history: json<HistoryEntry[]>().notNull(),
  policy_version: text().notNull(),
})
