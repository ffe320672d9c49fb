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
    if (await isApplied(database, name)) continue
    try {
      await database.script(`BEGIN IMMEDIATE;\n${sql}\nINSERT INTO migrations (name) VALUES ('${name}');\nCOMMIT;`)
    } catch (error) {
      // Another process that opened the database at the same time may have been first.
      if (!(await isApplied(database, name))) throw error
    }
  }
}

async function isApplied(database: Database, name: string): Promise<boolean> {
  const found = await database.read((orm) => orm.select().from(applied).where(eq(applied.name, name)))
  return found.length > 0
}
