import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Numbers that only grow; `units_of_work` seeds the ids of the next one. */
export const counters = sqliteTable('counters', {
  name: text().primaryKey(),
  value: integer().notNull(),
})
