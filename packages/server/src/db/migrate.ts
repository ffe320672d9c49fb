import { eq } from 'drizzle-orm'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Database } from './database.ts'

export interface Migration {
  name: string
  sql: string
}

const applied = sqliteTable('migrations', { name: text().primaryKey() })

/**
 * Brings a database up to date: every migration that its record lacks, in the order given, each whole or not at all.
 *
 * @example
 * await migrate(database, migrations)
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  await database.script('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT')
  for (const { name, sql } of migrations) {
    const done = await database.read((orm) => orm.select().from(applied).where(eq(applied.name, name)))
    if (done.length > 0) continue
    await database.script(`BEGIN IMMEDIATE;\n${sql}\nINSERT INTO migrations (name) VALUES ('${name}');\nCOMMIT;`)
  }
}
