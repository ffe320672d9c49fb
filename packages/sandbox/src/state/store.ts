import { eq } from 'drizzle-orm'
import type { Database } from '@parley/server/db/database'
import { sandboxState } from './table.ts'

type Name = (typeof sandboxState.$inferSelect)['name']

export async function readState(database: Database, name: Name): Promise<string | null> {
  const [row] = await database.read((orm) => orm.select().from(sandboxState).where(eq(sandboxState.name, name)))
  return row?.value ?? null
}

export async function writeState(database: Database, name: Name, value: string): Promise<void> {
  await database.write((orm) =>
    orm.insert(sandboxState).values({ name, value }).onConflictDoUpdate({ target: sandboxState.name, set: { value } }),
  )
}
