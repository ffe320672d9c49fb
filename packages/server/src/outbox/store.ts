import { getTableColumns, sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { events } from './table.ts'

const insertReturning = prepared((orm) => {
  const { sequence: _, ...columns } = getTableColumns(events)
  const values = Object.fromEntries(Object.keys(columns).map((column) => [column, sql.placeholder(column)]))
  return orm
    .insert(events)
    .values(values as never)
    .returning({ sequence: events.sequence })
    .prepare()
})

/** Appends an event; its place in the sequence is what SQLite gives it. */
export async function insertEvent(orm: Orm, row: Omit<typeof events.$inferSelect, 'sequence'>): Promise<number> {
  const { sequence } = await insertReturning(orm).get(row)
  return sequence
}
