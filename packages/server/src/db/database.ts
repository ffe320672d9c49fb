import { drizzle } from 'drizzle-orm/sqlite-proxy'
import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'
import { createGroupCommit } from './group-commit.ts'
import { createMutex } from './mutex.ts'
import type { SqlConnection } from './sql-connection.ts'

/** Drizzle's query builder over the one connection of a database. */
export type Orm = SqliteRemoteDatabase

/** A database with one connection, on which one piece of work runs at a time, in the order asked for. */
export interface Database {
  /** Runs `work` whole or not at all; resolves once it is committed. Nothing but SQL belongs inside. */
  write<T>(work: (orm: Orm) => Promise<T>): Promise<T>
  /** Runs `work`, which only reads, alone and on one state of the database, whatever other processes do meanwhile. */
  read<T>(work: (orm: Orm) => Promise<T>): Promise<T>
  /** Runs `work` alone on the connection and in no transaction: for a single query, or for what a transaction forbids. */
  alone<T>(work: (orm: Orm) => Promise<T>): Promise<T>
  script(sql: string): Promise<void>
  /** Gives back the memory that is kept only to be faster; what comes next is slower once. */
  rest(): Promise<void>
  close(): Promise<void>
}

/**
 * @example
 * const database = createDatabase(openLocal(file))
 * await database.write((orm) => insertRow(orm, orders, row))
 */
export function createDatabase(connection: SqlConnection): Database {
  const alone = createMutex()
  const orm: Orm = drizzle(connection.query)
  const commitTogether = createGroupCommit(connection, alone)
  return {
    read: (work) =>
      alone(async () => {
        await connection.beginReading()
        try {
          return await work(orm)
        } finally {
          await connection.rollback()
        }
      }),
    alone: (work) => alone(() => work(orm)),
    write: (work) => commitTogether(() => work(orm)),
    script: (sql) => alone(() => connection.script(sql)),
    rest: () => alone(async () => connection.rest?.()),
    close: () => alone(async () => connection.close()),
  }
}
