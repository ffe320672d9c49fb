import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { openLocal } from './open-local.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-local-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('two connections to one file', () => {
  it('write one after the other, and see what the other wrote', async () => {
    const [one, other] = [openLocal(join(folder, 'a.db')), openLocal(join(folder, 'a.db'))]
    await one.script('CREATE TABLE counter (value INTEGER NOT NULL); INSERT INTO counter VALUES (0)')
    const increment = async (connection: typeof one) => {
      await connection.begin()
      const { rows } = await connection.query('SELECT value FROM counter', [], 'all')
      // Whatever is waiting gets its turn while the transaction is open.
      await new Promise((resolve) => setImmediate(resolve))
      await connection.query('UPDATE counter SET value = ?', [Number(rows[0]?.[0]) + 1], 'run')
      await connection.commit()
    }
    const often = async (connection: typeof one) => {
      for (let done = 0; done < 50; done += 1) await increment(connection)
    }
    await Promise.all([often(one), often(other)])
    for (const connection of [one, other]) {
      expect((await connection.query('SELECT value FROM counter', [], 'all')).rows).toEqual([[100]])
      connection.close()
    }
  })

  it('wait to read while another keeps the file to itself, as when it mends the log of one that died', async () => {
    const file = join(folder, 'b.db')
    const reading = openLocal(file)
    await reading.script('CREATE TABLE counter (value INTEGER NOT NULL); INSERT INTO counter VALUES (1)')
    // Without a log a writer lets nobody read, as mending and folding up a log do not either.
    await reading.script('PRAGMA journal_mode = DELETE')
    const keeper = new Libsql(file)
    const whileKept = async <T>(work: () => Promise<T>): Promise<T> => {
      keeper.exec('BEGIN EXCLUSIVE')
      const begun = work()
      await new Promise((resolve) => setImmediate(resolve))
      keeper.exec('COMMIT')
      return begun
    }
    const select = () => reading.query('SELECT value FROM counter', [], 'all')
    expect((await whileKept(select)).rows).toEqual([[1]])
    await whileKept(() => reading.script('UPDATE counter SET value = value + 1'))
    expect((await whileKept(select)).rows).toEqual([[2]])
    keeper.close()
    reading.close()
  })

  it('bring a new file up to date together, each finding what the other did', async () => {
    const databases = [1, 2].map(() => createDatabase(openLocal(join(folder, 'c.db'))))
    const steps = [{ name: 'one', sql: 'CREATE TABLE things (id TEXT PRIMARY KEY) STRICT;' }]
    await Promise.all(databases.map((database) => migrate(database, steps)))
    for (const database of databases) {
      const tables = sql.raw("SELECT name FROM sqlite_schema WHERE name = 'things'")
      expect(await database.read((orm) => orm.values(tables))).toEqual([['things']])
      await database.close()
    }
  })
})
