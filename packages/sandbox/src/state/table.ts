import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a sandbox remembers of itself between two runs. */
export const sandboxState = sqliteTable('sandbox_state', {
  name: text().$type<'clock' | 'seed' | 'delivery_mode' | 'shuffles'>().primaryKey(),
  value: text().notNull(),
})
