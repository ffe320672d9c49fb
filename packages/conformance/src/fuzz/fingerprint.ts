import { createHash } from 'node:crypto'
import { createClient } from '@libsql/client'

/** Looks into the database of a sandbox from outside. */
export interface Watcher {
  /** Remembers what there is now. */
  mark(): Promise<void>
  /** What has changed since: tables of which a row differs, or nothing. */
  changes(): Promise<string[]>
  close(): void
}

interface Seen {
  readonly version: number
  readonly tables: ReadonlyMap<string, string>
}

/** Opens a connection of its own to the file, so that nothing but what was committed is seen. */
export async function watch(file: string): Promise<Watcher> {
  const client = createClient({ url: `file:${file}` })
  const listed = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const names = listed.rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
  let marked: Seen = { version: -1, tables: new Map() }

  const version = async () => Number((await client.execute('PRAGMA data_version')).rows[0]?.['data_version'])
  const look = async (): Promise<Seen> => {
    const tables = new Map<string, string>()
    for (const name of names) {
      const { rows } = await client.execute(`SELECT * FROM "${name}"`)
      const text = rows.map((row) => Object.values(row).map(plain).join('\u0001')).join('\u0002')
      tables.set(name, createHash('sha256').update(text).digest('hex'))
    }
    return { version: await version(), tables }
  }
  return {
    mark: async () => {
      // The version moves with every commit of another connection; without one there is nothing to look at.
      if ((await version()) !== marked.version) marked = await look()
    },
    changes: async () => {
      if ((await version()) === marked.version) return []
      const { tables } = await look()
      return names.filter((name) => tables.get(name) !== marked.tables.get(name))
    },
    close: () => client.close(),
  }
}

const plain = (value: unknown): string =>
  value instanceof ArrayBuffer ? createHash('sha256').update(new Uint8Array(value)).digest('hex') : String(value)
