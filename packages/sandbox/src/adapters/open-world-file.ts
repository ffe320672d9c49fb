import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createDatabase } from '@parley/server/db/database'
import type { Database } from '@parley/server/db/database'
import { migrate } from '@parley/server/db/migrate'
import { openLocal } from '@parley/server/db/open-local'
import { worldMigrations } from '../state/world-migrations.ts'

export interface WorldFile {
  database: Database
  close(): Promise<void>
}

let template: Promise<Uint8Array> | null = null

/** Opens the database file of a world, making it where there is none; without a path, in a place that `close` removes. */
export async function openWorldFile(path: string | undefined): Promise<WorldFile> {
  if (path === undefined) {
    const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-world-'))
    const database = await openNew(join(folder, 'world.db'))
    return {
      database,
      close: async () => {
        await database.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  }
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) {
    const database = await openNew(path)
    return { database, close: () => database.close() }
  }
  const database = await beginLog(path)
  await migrate(database, worldMigrations)
  return { database, close: () => database.close() }
}

/** A copy of a migrated template: an order of magnitude faster than migrating anew. */
async function openNew(path: string): Promise<Database> {
  template ??= makeTemplate()
  writeFileSync(path, await template)
  return beginLog(path)
}

/**
 * Opens a database and begins its write-ahead log. The first entry of a log waits for the disk, with all that was just
 * copied; a log that is new has no older entries that could be taken for its own, so this once nobody need wait.
 */
async function beginLog(path: string): Promise<Database> {
  const hasLog = existsSync(`${path}-wal`)
  const database = createDatabase(openLocal(path))
  if (hasLog) return database
  await database.script('PRAGMA synchronous = OFF; PRAGMA user_version = 1; PRAGMA synchronous = NORMAL')
  return database
}

async function makeTemplate(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-template-'))
  try {
    const path = join(folder, 'template.db')
    const database = createDatabase(openLocal(path))
    await migrate(database, worldMigrations)
    await database.script('PRAGMA wal_checkpoint(TRUNCATE)')
    await database.close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
