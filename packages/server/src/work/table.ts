import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How many units of work there were, by lane; the number of one seeds its ids. */
export const counters = sqliteTable('counters', {
  name: text().primaryKey(),
  value: integer().notNull(),
})
