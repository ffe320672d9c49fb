import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Orm } from '@parley/server/db/database'

/** Tables that are no part of the state: what a process did to get there, and what it keeps for its own use. */
const leftOut: ReadonlySet<string> = new Set([
  'idempotency',
  'journal',
  'migrations',
  'receiver_answers',
  'sandbox_state',
])

/** Columns that depend on the wall clock, on the machine or on the text of a key. */
const masked: Readonly<Record<string, readonly string[]>> = {
  // Requests that changed nothing count too.
  faults: ['matched', 'injected'],
  held_deliveries: ['headers'],
  jobs: ['leased_until'],
  keys: ['hash', 'last4'],
  // Headers hold the signature, and it the time.
  webhook_attempts: ['latency_ms', 'headers'],
}

/** Rows that are part of the state, where not all of a table are: a world may be given any number of keys. */
const only: Readonly<Record<string, SQL>> = {
  counters: sql`name <> 'keys'`,
  keys: sql`kind = 'sessionToken'`,
}

const rowsAtOnce = 500

/** A table as far as it is part of the state. */
export interface StateTable {
  readonly name: string
  readonly columns: readonly string[]
  /** By which its rows are put in order; never null. */
  readonly keyed: readonly string[]
}

/** The tables of a world, by name. */
export async function listStateTables(orm: Orm): Promise<StateTable[]> {
  const rows = await orm.values<[string]>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
  )
  const names = rows.map(([name]) => name).filter((name) => !leftOut.has(name))
  const tables: StateTable[] = []
  for (const name of names) tables.push(await describeTable(orm, name))
  return tables
}

async function describeTable(orm: Orm, name: string): Promise<StateTable> {
  const info = await orm.values<[string, number]>(sql`select name, pk from pragma_table_info(${name}) order by name`)
  const columns = info.map(([column]) => column).filter((column) => masked[name]?.includes(column) !== true)
  const key = info
    .filter(([column, pk]) => pk > 0 && columns.includes(column))
    .toSorted(([, left], [, right]) => left - right)
  // A masked key has an id beside it; a table without a key keeps the order in which rows came.
  const otherwise = columns.includes('id') ? 'id' : 'rowid'
  return { name, columns, keyed: key.length > 0 ? key.map(([column]) => column) : [otherwise] }
}

/** A few rows after one whose key is known, or the first few; their columns, and the key to go on from. */
export async function readRows(
  orm: Orm,
  { name, columns, keyed }: StateTable,
  after: readonly unknown[] | null,
): Promise<{ rows: unknown[][]; next: readonly unknown[] | null }> {
  const list = (names: readonly string[]) =>
    sql.join(
      names.map((one) => sql.identifier(one)),
      sql`, `,
    )
  const values = (after ?? []).map((value) => sql`${value}`)
  const beyond = after === null ? sql`true` : sql`(${list(keyed)}) > (${sql.join(values, sql`, `)})`
  const found = await orm.values<unknown[]>(
    sql`select ${list([...keyed, ...columns])} from ${sql.identifier(name)}
      where ${only[name] ?? sql`true`} and ${beyond} order by ${list(keyed)} limit ${rowsAtOnce}`,
  )
  const last = found.length < rowsAtOnce ? undefined : found.at(-1)
  return { rows: found.map((row) => row.slice(keyed.length)), next: last?.slice(0, keyed.length) ?? null }
}
