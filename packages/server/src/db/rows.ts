import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Orm } from './database.ts'
import { prepared } from './prepared.ts'

/** A table of objects: found by `id`, changed only from the `version` that was seen. */
export type ObjectTable = SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn }
export type RowOf<T extends SQLiteTable> = T['$inferSelect']

/** Thrown when another call changed the row since it was read; answered as 409 `concurrent_update`. */
export class StaleRowError extends Error {
  override name = 'StaleRowError'
}

function perTable<T extends SQLiteTable, Q>(build: (orm: Orm, table: T) => Q): (orm: Orm, table: T) => Q {
  const known = new WeakMap<T, (orm: Orm) => Q>()
  return (orm, table) => {
    const query = known.get(table) ?? prepared((one) => build(one, table))
    known.set(table, query)
    return query(orm)
  }
}

function placeholders(table: SQLiteTable): Record<string, unknown> {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((column) => [column, sql.placeholder(column)]))
}

const insertInto = perTable((orm, table: SQLiteTable) =>
  orm
    .insert(table)
    .values(placeholders(table) as never)
    .prepare(),
)

const appendTo = perTable((orm, table: SQLiteTable) => {
  const { sequence: _, ...values } = placeholders(table)
  return orm
    .insert(table)
    .values(values as never)
    .prepare()
})

const selectById = perTable((orm, table: ObjectTable) =>
  orm
    .select()
    .from(table)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare(),
)

const updateSeen = perTable((orm, table: ObjectTable) =>
  orm
    .update(table)
    .set(placeholders(table) as never)
    .where(and(eq(table.id, sql.placeholder('id')), eq(table.version, sql.placeholder('seen_version'))))
    .returning({ id: table.id })
    .prepare(),
)

export async function insertRow<T extends SQLiteTable>(orm: Orm, table: T, row: RowOf<T>): Promise<void> {
  await insertInto(orm, table).run(row)
}

/** Adds a row at the end of a table whose primary key `sequence` SQLite gives. */
export async function appendRow<T extends SQLiteTable>(
  orm: Orm,
  table: T,
  row: Omit<RowOf<T>, 'sequence'>,
): Promise<void> {
  await appendTo(orm, table).run(row)
}

export async function findRow<T extends ObjectTable>(orm: Orm, table: T, id: string): Promise<RowOf<T> | undefined> {
  return (await selectById(orm, table).get({ id })) as RowOf<T> | undefined
}

/** Writes the whole row, provided that it still has the version before `row.version`; throws `StaleRowError` otherwise. */
export async function replaceRow<T extends ObjectTable>(
  orm: Orm,
  table: T,
  row: RowOf<T> & { version: number },
): Promise<void> {
  const written = await updateSeen(orm, table).all({ ...row, seen_version: row.version - 1 })
  if (written.length === 0) throw new StaleRowError()
}
