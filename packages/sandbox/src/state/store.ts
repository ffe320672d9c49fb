import { eq, sql } from 'drizzle-orm'
import type { Database, Orm } from '@parley/server/db/database'
import { prepared } from '@parley/server/db/prepared'
import { sandboxState } from './table.ts'

type Name = (typeof sandboxState.$inferSelect)['name']

export async function readState(database: Database, name: Name): Promise<string | null> {
  const [row] = await database.read((orm) => orm.select().from(sandboxState).where(eq(sandboxState.name, name)))
  return row?.value ?? null
}

const put = prepared((orm) =>
  orm
    .insert(sandboxState)
    .values({ name: sql.placeholder('name'), value: sql.placeholder('value') })
    .onConflictDoUpdate({ target: sandboxState.name, set: { value: sql`excluded.value` } })
    .prepare(),
)

/** Keeps a value in the transaction of what changes it. */
export async function putState(orm: Orm, name: Name, value: string): Promise<void> {
  await put(orm).run({ name, value })
}

export async function writeState(database: Database, name: Name, value: string): Promise<void> {
  await database.write((orm) => putState(orm, name, value))
}
