import { openLocal } from './open-local.ts'
import type { SqlConnection, SqlValue } from './sql-connection.ts'

/** A row that only one of two databases has. */
export interface RowRef {
  table: string
  id: string
}

/** A row that both have, with the names of the columns that differ. */
export interface ChangedRow extends RowRef {
  fields: string[]
}

export interface FileDifference {
  added: RowRef[]
  changed: ChangedRow[]
  removed: RowRef[]
}

export interface FilesToCompare {
  from: string
  to: string
  /** Tables that are no objects. */
  leaveOut: readonly string[]
  /** Columns that change with every write. */
  ignore: readonly string[]
  /** Rows of each kind, at most. */
  limit: number
}

const textOf = (value: SqlValue | undefined): string => (typeof value === 'string' ? value : '')
const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * What differs between two databases of one schema, by table and id; tables without a column `id` have no objects.
 *
 * @example
 * const { added } = await compareFiles({ from: 'a.db', to: 'b.db', leaveOut: ['jobs'], ignore: ['version'], limit: 100 })
 */
export async function compareFiles(files: FilesToCompare): Promise<FileDifference> {
  const connection = openLocal(':memory:')
  try {
    await connection.query('ATTACH ? AS was', [files.from], 'run')
    await connection.query('ATTACH ? AS now', [files.to], 'run')
    const found: FileDifference = { added: [], changed: [], removed: [] }
    for (const table of await tablesOf(connection, files)) {
      await compareTable(connection, { table, files, found })
    }
    return found
  } finally {
    connection.close()
  }
}

interface Table {
  name: string
  columns: string[]
}

async function tablesOf(connection: SqlConnection, { leaveOut, ignore }: FilesToCompare): Promise<Table[]> {
  const { rows } = await connection.query(
    `SELECT t.name, c.name FROM now.sqlite_schema AS t, pragma_table_info(t.name, 'now') AS c WHERE t.type = 'table'
     ORDER BY t.name, c.cid`,
    [],
    'all',
  )
  return [...Map.groupBy(rows, ([table]) => textOf(table))]
    .map(([name, columns]) => ({ name, columns: columns.map(([, column]) => textOf(column)) }))
    .filter(({ name, columns }) => columns.includes('id') && !leaveOut.includes(name))
    .map(({ name, columns }) => ({ name, columns: columns.filter((one) => one !== 'id' && !ignore.includes(one)) }))
}

async function compareTable(
  connection: SqlConnection,
  { table, files, found }: { table: Table; files: FilesToCompare; found: FileDifference },
): Promise<void> {
  const name = quote(table.name)
  const select = async (sql: string, already: number): Promise<SqlValue[][]> => {
    const limited = `${sql} ORDER BY 1 LIMIT ${Math.max(0, files.limit - already)}`
    return (await connection.query(limited, [], 'all')).rows
  }
  const only = (side: 'was' | 'now', other: 'was' | 'now') =>
    `SELECT id FROM ${side}.${name} WHERE id NOT IN (SELECT id FROM ${other}.${name})`
  const refs = (rows: SqlValue[][]) => rows.map(([id]) => ({ table: table.name, id: textOf(id) }))
  found.added.push(...refs(await select(only('now', 'was'), found.added.length)))
  found.removed.push(...refs(await select(only('was', 'now'), found.removed.length)))

  const differs = table.columns.map((column) => `b.${quote(column)} IS NOT a.${quote(column)}`)
  if (differs.length === 0) return
  const changed = await select(
    `SELECT b.id, ${differs.join(', ')} FROM now.${name} AS b JOIN was.${name} AS a ON a.id = b.id
     WHERE ${differs.join(' OR ')}`,
    found.changed.length,
  )
  for (const [id, ...flags] of changed) {
    const fields = table.columns.filter((_, position) => flags[position] === 1)
    found.changed.push({ table: table.name, id: textOf(id), fields: fields.toSorted() })
  }
}
