import { rmSync } from 'node:fs'
import Libsql from 'libsql'
import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** What is wrong with a database from outside; null for nothing. */
export type FileFault = 'corrupt' | 'other_schema' | null

const schemaQuery = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"

/** The schema of a database as it is written down, in one text. */
export async function schemaOf(database: Database): Promise<string> {
  return JSON.stringify(await database.read((orm) => orm.values(sql.raw(schemaQuery))))
}

/**
 * Checks a database that a stranger made: that it is whole, and that its schema is the one expected to the letter, so
 * that it has no trigger, view or virtual table by which it could do something when it is opened for use.
 *
 * @example
 * checkFile('/var/lib/parley/upload.db', await schemaOf(database)) // null
 */
export function checkFile(file: string, schema: string): FileFault {
  try {
    return readSchema(file) === schema ? null : 'other_schema'
  } catch (error) {
    if (error instanceof Error) return 'corrupt'
    throw error
  } finally {
    // What SQLite lays beside a file that it reads; the file itself has been written in one piece.
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
}

/** The schema of a file once it has been found to be whole. Throws where it is not. */
function readSchema(file: string): string {
  const native = new Libsql(file)
  try {
    native.exec(
      'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON',
    )
    const check = native.prepare<unknown[]>('PRAGMA integrity_check(1)').raw(true).all([])
    if (JSON.stringify(check) !== '[["ok"]]') throw new Error('The file is damaged')
    return JSON.stringify(native.prepare<unknown[]>(schemaQuery).raw(true).all([]))
  } finally {
    native.close()
  }
}
