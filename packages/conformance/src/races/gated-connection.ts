import type { SqlConnection } from '@parley/server/db/sql-connection'
import type { Gate } from './gate.ts'

/** The connection of one process, of which each transaction that writes is a step, and each query otherwise. */
export function gatedConnection(connection: SqlConnection, gate: Gate, who: string): SqlConnection {
  let isWriting = false
  return {
    ...connection,
    query: async (sql, parameters, method) => {
      if (!isWriting) await gate.pass(who)
      return connection.query(sql, parameters, method)
    },
    begin: async () => {
      await gate.pass(who)
      await connection.begin()
      isWriting = true
    },
    commit: async () => {
      await connection.commit()
      isWriting = false
    },
    rollback: async () => {
      await connection.rollback()
      isWriting = false
    },
  }
}
