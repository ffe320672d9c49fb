/** A value as SQLite stores it. */
export type SqlValue = string | number | bigint | Uint8Array | ArrayBuffer | null

/** How drizzle wants the rows: none, one array of values, or all of them. */
export type SqlMethod = 'run' | 'get' | 'all' | 'values'

/**
 * One connection to one database, with the transaction made explicit: every query between `begin` and `commit` belongs
 * to it. Never used by two calls at once; `createDatabase` sees to that.
 */
export interface SqlConnection {
  query(sql: string, parameters: unknown[], method: SqlMethod): Promise<{ rows: SqlValue[][] }>
  begin(): Promise<void>
  /** Begins a transaction that only reads: every query in it sees the database as it was at the first of them. */
  beginReading(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
  /** Runs a script of several statements outside any transaction. */
  script(sql: string): Promise<void>
  /** Gives back what it keeps only to be faster, e.g. compiled statements. */
  rest?(): void
  close(): void
}

/** Binds whole numbers as integers: the drivers bind every JS number as REAL, which a text column would keep as `3.0`. */
export function bindable(parameters: unknown[]): Exclude<SqlValue, number>[] {
  return parameters.map((value) => {
    if (typeof value === 'number') return BigInt(value)
    if (typeof value === 'boolean') return value ? 1n : 0n
    return value as Exclude<SqlValue, number>
  })
}

/** What drizzle's proxy driver takes: for `get` the row itself, undefined where there is none. */
export function rowsFor(method: SqlMethod, rows: SqlValue[][]): { rows: SqlValue[][] } {
  return { rows: method === 'get' ? (rows[0] as unknown as SqlValue[][]) : rows }
}
