import Libsql from 'libsql'
import { bindable } from './sql-connection.ts'
import type { SqlConnection, SqlMethod, SqlValue } from './sql-connection.ts'

interface Compiled {
  statement: Libsql.Statement<unknown[]>
  /** Whether it gives rows; asking the driver each time is slow. */
  reads: boolean
}

/** Compiled statements kept per connection; more than the stores have. */
const statementCacheSize = 400

/**
 * Opens a libSQL file on the native driver: one connection that keeps its statements compiled.
 *
 * @example
 * const database = createDatabase(openLocal('/var/lib/parley/world.db'))
 */
export function openLocal(file: string): SqlConnection {
  const native = new Libsql(file)
  // Checkpoints copy each page once, however often it changed: a longer log makes them rarer and cheaper.
  native.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA foreign_keys = ON',
  )
  const statements = new Map<string, Compiled>()

  const compile = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const oldest = statements.keys().next().value
    if (statements.size >= statementCacheSize && oldest !== undefined) statements.delete(oldest)
    const statement = native.prepare<unknown[]>(sql)
    const compiled = { statement, reads: statement.reader }
    if (compiled.reads) statement.raw(true)
    statements.set(sql, compiled)
    return compiled
  }

  const begin = native.prepare('BEGIN IMMEDIATE')
  const commit = native.prepare('COMMIT')
  return {
    query: async (sql, parameters, method) => {
      const { statement, reads } = compile(sql)
      if (!reads) statement.run(bindable(parameters))
      return { rows: reads ? read(statement, bindable(parameters), method) : [] }
    },
    begin: () => onceFree(() => void begin.run()),
    commit: async () => void commit.run(),
    rollback: async () => {
      if (native.inTransaction) native.exec('ROLLBACK')
    },
    script: async (sql) => {
      try {
        native.exec(sql)
      } finally {
        if (native.inTransaction) native.exec('ROLLBACK')
      }
    },
    rest: () => {
      statements.clear()
      native.exec('PRAGMA shrink_memory')
    },
    close: () => {
      statements.clear()
      native.close()
    },
  }
}

/** Waits in ms between looks at a file that another process is writing to; the last one repeats. */
const waits = [1, 2, 4, 8, 16]
const longestWait = 10_000

/**
 * Does something once no other process is writing. The driver's own way of waiting would block this process meanwhile,
 * and with it whoever in it holds the file.
 */
async function onceFree(work: () => void): Promise<void> {
  for (let waited = 0, tries = 0; ; tries += 1) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || waited >= longestWait) throw error
      const wait = waits[Math.min(tries, waits.length - 1)] ?? 1
      waited += wait
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function read(statement: Libsql.Statement<unknown[]>, parameters: unknown[], method: SqlMethod): SqlValue[][] {
  // One row is all that `get` wants; stepping on to the end costs as much again.
  return (method === 'get' ? statement.get(parameters) : statement.all(parameters)) as SqlValue[][]
}
