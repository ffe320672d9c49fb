import Libsql from 'libsql'
import { onceFree } from './once-free.ts'
import { bindable } from './sql-connection.ts'
import type { SqlConnection, SqlMethod, SqlValue } from './sql-connection.ts'

interface Compiled {
  statement: Libsql.Statement<unknown[]>
  /** Whether it gives rows; asking the driver each time is slow. */
  reads: boolean
}

/** Compiled statements kept per connection; more than the stores have. */
const statementCacheSize = 400
/** How long opening a file that is in use may take, in ms. */
const openingWait = 10_000

/**
 * Opens a libSQL file on the native driver: one connection that keeps its statements compiled.
 *
 * @example
 * const database = createDatabase(openLocal('/var/lib/parley/world.db'))
 */
export function openLocal(file: string): SqlConnection {
  const native = new Libsql(file)
  // Another process may be mending the log after one that died, or folding it up before it closes. Neither waits for
  // this process, so the driver may block it meanwhile.
  native.exec(`PRAGMA busy_timeout = ${openingWait}`)
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
  const beginReading = native.prepare('BEGIN')
  const commit = native.prepare('COMMIT')
  const rollback = native.prepare('ROLLBACK')
  native.exec('PRAGMA busy_timeout = 0')
  const run: SqlConnection['query'] = async (sql, parameters, method) => {
    const { statement, reads } = compile(sql)
    if (!reads) statement.run(bindable(parameters))
    return { rows: reads ? read(statement, bindable(parameters), method) : [] }
  }
  let isWriting = false
  return {
    query: (sql, parameters, method) =>
      isWriting ? run(sql, parameters, method) : onceFree(() => run(sql, parameters, method)),
    begin: async () => {
      await onceFree(() => void begin.run())
      isWriting = true
    },
    beginReading: async () => void beginReading.run(),
    commit: async () => {
      await onceFree(() => void commit.run())
      isWriting = false
    },
    rollback: async () => {
      isWriting = false
      if (native.inTransaction) rollback.run()
    },
    script: (sql) =>
      onceFree(() => {
        try {
          native.exec(sql)
        } finally {
          if (native.inTransaction) native.exec('ROLLBACK')
        }
      }),
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

function read(statement: Libsql.Statement<unknown[]>, parameters: unknown[], method: SqlMethod): SqlValue[][] {
  // One row is all that `get` wants; stepping on to the end costs as much again.
  return (method === 'get' ? statement.get(parameters) : statement.all(parameters)) as SqlValue[][]
}
