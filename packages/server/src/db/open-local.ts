import Libsql from 'libsql'
import { bindable, rowsFor } from './sql-connection.ts'
import type { SqlConnection, SqlValue } from './sql-connection.ts'

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
  native.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
  const statements = new Map<string, Libsql.Statement<unknown[]>>()

  const compile = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const oldest = statements.keys().next().value
    if (statements.size >= statementCacheSize && oldest !== undefined) statements.delete(oldest)
    const statement = native.prepare<unknown[]>(sql)
    if (statement.reader) statement.raw(true)
    statements.set(sql, statement)
    return statement
  }

  const begin = native.prepare('BEGIN IMMEDIATE')
  const commit = native.prepare('COMMIT')
  return {
    query: async (sql, parameters, method) => {
      const statement = compile(sql)
      if (statement.reader) return rowsFor(method, statement.all(bindable(parameters)) as SqlValue[][])
      statement.run(bindable(parameters))
      return { rows: [] }
    },
    begin: async () => void begin.run(),
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
    close: () => {
      statements.clear()
      native.close()
    },
  }
}
