import type { Client, Transaction } from '@libsql/client'
import { onceFree } from './once-free.ts'
import { bindable, rowsFor } from './sql-connection.ts'
import type { SqlConnection, SqlValue } from './sql-connection.ts'

/**
 * The same connection over `@libsql/client`, for a libSQL server or Turso. Give the client `concurrency: 1`: with more,
 * transactions of one process wait for each other inside the server.
 *
 * @example
 * const database = createDatabase(openRemote(createClient({ url, authToken, concurrency: 1 })))
 */
export function openRemote(client: Client): SqlConnection {
  let transaction: Transaction | null = null
  const settle = async (how: 'commit' | 'rollback') => {
    const open = transaction
    transaction = null
    await open?.[how]()
  }
  return {
    query: async (sql, parameters, method) => {
      const statement = { sql, args: bindable(parameters) }
      const { rows } = await (transaction?.execute(statement) ?? onceFree(() => client.execute(statement)))
      return rowsFor(
        method,
        rows.map((row) => Array.from(row) as SqlValue[]),
      )
    },
    begin: async () => {
      transaction = await onceFree(() => client.transaction('write'))
    },
    beginReading: async () => {
      transaction = await onceFree(() => client.transaction('read'))
    },
    commit: () => settle('commit'),
    rollback: () => settle('rollback'),
    script: (sql) => onceFree(() => client.executeMultiple(sql)),
    close: () => client.close(),
  }
}
