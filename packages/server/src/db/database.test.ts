import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from './database.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openLocal } from './open-local.ts'
import { openRemote } from './open-remote.ts'
import { findRow, insertRow, replaceRow, StaleRowError } from './rows.ts'

const things = sqliteTable('things', {
  id: text().primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  tags: text({ mode: 'json' }).$type<string[]>().notNull(),
  due: integer(),
})
const sql =
  'CREATE TABLE things (id TEXT PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, tags TEXT NOT NULL, due INTEGER) STRICT;'
const thing = { id: 't1', version: 1, name: '3', tags: ['a'], due: null }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-db-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

// The adapter for servers speaks to a file here: the client is the same, and so is what the stores ask of it.
const connections = [
  ['a local file', () => openLocal(join(folder, 'a.db'))],
  ['@libsql/client', () => openRemote(createClient({ url: `file:${join(folder, 'a.db')}`, concurrency: 1 }))],
] as const

describe.each(connections)('a database on %s', (_, open) => {
  let database: Database
  beforeEach(async () => {
    database = createDatabase(open())
    await migrate(database, [{ name: 'one', sql }])
  })
  afterEach(() => database.close())

  it('keeps rows as they are written: whole numbers, text that looks like a number, JSON and null', async () => {
    await database.write((orm) => insertRow(orm, things, thing))
    expect(await database.read((orm) => findRow(orm, things, 't1'))).toEqual(thing)
    expect(await database.read((orm) => findRow(orm, things, 't2'))).toBeUndefined()
  })

  it('rolls everything back when the work throws', async () => {
    const broken = database.write(async (orm) => {
      await insertRow(orm, things, thing)
      throw new Error('no')
    })
    await expect(broken).rejects.toThrow('no')
    expect(await database.read((orm) => findRow(orm, things, 't1'))).toBeUndefined()
  })

  it('replaces a row from the version seen, and refuses a version that is not the next one', async () => {
    await database.write((orm) => insertRow(orm, things, thing))
    await database.write((orm) => replaceRow(orm, things, { ...thing, version: 2, name: 'new' }))
    await expect(
      database.write((orm) => replaceRow(orm, things, { ...thing, version: 2, name: 'late' })),
    ).rejects.toThrow(StaleRowError)
    expect((await database.read((orm) => findRow(orm, things, 't1')))?.name).toBe('new')
  })

  it('runs one piece of work at a time, writes in the order asked for', async () => {
    const order: string[] = []
    const slow = (name: string) => async () => {
      order.push(`${name} begins`)
      for (let turn = 0; turn < 20; turn += 1) await null
      order.push(`${name} ends`)
    }
    await Promise.all([database.write(slow('one')), database.write(slow('two')), database.read(slow('a read'))])
    const pairs = order.flatMap((entry, at) => (at % 2 === 0 ? [[entry, order[at + 1]]] : []))
    expect(pairs.every(([begin, end]) => begin?.replace('begins', 'ends') === end)).toBe(true)
    expect(order.indexOf('one begins')).toBeLessThan(order.indexOf('two begins'))
  })

  it('undoes one write of a group without touching the others, and tells each its own end', async () => {
    const insert = (id: string) => database.write((orm) => insertRow(orm, things, { ...thing, id }))
    const ends = await Promise.allSettled([
      insert('t1'),
      database.write(async (orm) => {
        await insertRow(orm, things, { ...thing, id: 't2' })
        throw new Error('undone')
      }),
      insert('t1'),
      insert('t3'),
    ])
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    const kept = await Promise.all(['t1', 't2', 't3'].map((id) => database.read((orm) => findRow(orm, things, id))))
    expect(kept.map((row) => row?.id)).toEqual(['t1', undefined, 't3'])
  })

  it('takes more writes at once than one commit carries', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `t${n}`)
    await Promise.all(ids.map((id) => database.write((orm) => insertRow(orm, things, { ...thing, id }))))
    const found = await Promise.all(ids.map((id) => database.read((orm) => findRow(orm, things, id))))
    expect(found.map((row) => row?.id)).toEqual(ids)
  })

  it('applies each migration once, and a failing one not at all', async () => {
    await migrate(database, [{ name: 'one', sql }])
    const broken = {
      name: 'two',
      sql: 'CREATE TABLE more (id TEXT PRIMARY KEY) STRICT; CREATE TABLE things (id TEXT);',
    }
    await expect(migrate(database, [broken])).rejects.toThrow(/things/)
    await migrate(database, [{ name: 'two', sql: 'CREATE TABLE more (id TEXT PRIMARY KEY) STRICT;' }])
  })

  it('refuses a value of the wrong type instead of keeping it', async () => {
    const wrong = { ...thing, version: 'one' as unknown as number }
    await expect(database.write((orm) => insertRow(orm, things, wrong))).rejects.toThrow(/Failed query|INTEGER/)
  })
})
