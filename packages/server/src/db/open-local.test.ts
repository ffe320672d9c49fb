import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
})
