import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Database, Orm } from '@parley/server/db/database'
import { listStateTables, readRows } from './store.ts'
import type { StateTable } from './store.ts'

export interface HashedState {
  sha256: string
  /** By table. */
  tables: Record<string, string>
}

/**
 * Hashes all tables of a world, row by row in the order of their keys, with a few rows in memory at a time.
 * `own` is text that differs from world to world, such as its address, and counts as nothing.
 */
export function hashState(database: Database, own: readonly string[]): Promise<HashedState> {
  return database.read(async (orm) => {
    const tables: Record<string, string> = {}
    const whole = sha256.create()
    for (const table of await listStateTables(orm)) {
      const hash = await hashTable(orm, table, own)
      tables[table.name] = hash
      whole.update(utf8ToBytes(`${table.name} ${hash}\n`))
    }
    return { sha256: bytesToHex(whole.digest()), tables }
  })
}

async function hashTable(orm: Orm, table: StateTable, own: readonly string[]): Promise<string> {
  const hash = sha256.create()
  hash.update(utf8ToBytes(JSON.stringify(table.columns)))
  let page = await readRows(orm, table, null)
  for (;;) {
    for (const row of page.rows) hash.update(utf8ToBytes(`\n${rowText(row, own)}`))
    if (page.next === null) return bytesToHex(hash.digest())
    page = await readRows(orm, table, page.next)
  }
}

function rowText(row: readonly unknown[], own: readonly string[]): string {
  return JSON.stringify(
    row.map((value) => {
      if (value instanceof ArrayBuffer) return bytesToHex(sha256(new Uint8Array(value)))
      if (value instanceof Uint8Array) return bytesToHex(sha256(value))
      if (typeof value === 'bigint') return String(value)
      return typeof value === 'string' ? own.reduce((text, part) => text.replaceAll(part, ''), value) : value
    }),
  )
}
