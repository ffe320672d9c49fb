import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocal } from '@parley/server/db/open-local'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { newCustomer } from '../testing/customer.ts'
import { openHost } from '../testing/host.ts'
import { readTar, writeTar } from './archive/tar.ts'
import type { ArchivedFile } from './archive/tar.ts'

let t: Awaited<ReturnType<typeof openHost>>
let data: string
let manifest: Record<string, unknown>
let world: Uint8Array
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-import-'))
  t = await openHost({ mostImported: 4 * 1024 * 1024, dataDir: data })
  const { id, keys } = await t.admin.sandboxes.create({ seed: 'one', clock: { mode: 'frozen' } })
  await newCustomer(t.clients(keys).parley)
  const files = readTar(new Uint8Array(await (await t.admin.sandboxes.export(id)).arrayBuffer()))
  const bytesOf = (name: string) => files?.find((file) => file.name === name)?.bytes ?? new Uint8Array(0)
  manifest = JSON.parse(new TextDecoder().decode(bytesOf('manifest.json')))
  world = bytesOf('world.db')
})
afterAll(async () => {
  await t.host.close()
  rmSync(data, { recursive: true })
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-forged-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const archive = (changes: { manifest?: unknown; world?: Uint8Array; more?: ArchivedFile[] } = {}) =>
  writeTar([
    { name: 'manifest.json', bytes: text(changes.manifest ?? manifest) },
    { name: 'world.db', bytes: changes.world ?? world },
    ...(changes.more ?? []),
  ])

/** What the import of these bytes is refused with; nothing is left of it. */
async function refusal(bytes: Uint8Array): Promise<string | undefined> {
  const before = readdirSync(join(data, 'worlds')).length
  const result = await t.admin.sandboxes.import({ file: new Blob([Uint8Array.from(bytes)]) }).result()
  expect(readdirSync(join(data, 'worlds'))).toHaveLength(before)
  return result.ok ? 'taken' : result.problem?.code
}

/** The world after a script that its owner ran on the file. */
async function forged(script: string): Promise<Uint8Array> {
  const file = join(folder, 'world.db')
  writeFileSync(file, world)
  const connection = openLocal(file)
  await connection.script(script)
  await connection.script('PRAGMA wal_checkpoint(TRUNCATE)')
  return readFileSync(file)
}

describe('an import', () => {
  it('of what was exported is taken', async () => {
    const made = await t.admin.sandboxes.import({ file: new Blob([Uint8Array.from(archive())]), name: 'again' })
    expect(made).toMatchObject({ name: 'again', seed: 'one' })
    expect((await t.clients(made.keys).parley.users.list()).data).toHaveLength(1)
  })

  it.each([
    ['no archive', () => text('hello')],
    ['cut short', () => archive().subarray(0, 50_000)],
    [
      'a manifest that is not JSON',
      () =>
        writeTar([
          { name: 'manifest.json', bytes: text('{').subarray(1, 2) },
          { name: 'world.db', bytes: world },
        ]),
    ],
    ['a manifest without a seed', () => archive({ manifest: { ...manifest, seed: 7 } })],
    ['parameters that there are not', () => archive({ manifest: { ...manifest, parameters: { 'refund.colour': 1 } } })],
    ['a database that is none', () => archive({ world: text('x'.repeat(5000)) })],
    ['a database that is cut short', () => archive({ world: world.subarray(0, world.length / 2) })],
    ['a database with a torn page', () => archive({ world: Uint8Array.from(world).fill(0xff, 8192, 12_288) })],
    ['an empty database', () => archive({ world: new Uint8Array(0) })],
  ])('is refused where the file is damaged: %s', async (_, bytes) => {
    expect(await refusal(bytes())).toMatch(/^import_(corrupt|foreign)$/)
  })

  it.each([
    ['a trigger', 'CREATE TRIGGER forge AFTER INSERT ON users BEGIN DELETE FROM orders; END'],
    ['a view in place of a table', 'DROP TABLE refunds; CREATE VIEW refunds AS SELECT * FROM orders'],
    ['a virtual table', 'CREATE VIRTUAL TABLE found USING fts5(body)'],
    ['a table of its own', 'CREATE TABLE loot (id TEXT)'],
    ['an expression index', 'CREATE INDEX sly ON users (hex(zeroblob(1000)))'],
  ])('is refused where the database holds %s', async (_, script) => {
    expect(await refusal(archive({ world: await forged(script) }))).toBe('import_foreign')
  })

  it('is refused where the archive is of something else', async () => {
    expect(await refusal(archive({ manifest: { format: 'another' } }))).toBe('import_foreign')
    expect(await refusal(archive({ more: [{ name: '../../evil', bytes: text(1) }] }))).toBe('import_foreign')
    expect(await refusal(writeTar([{ name: 'world.db', bytes: world }]))).toBe('import_foreign')
  })

  it('is refused where it is of another version', async () => {
    expect(await refusal(archive({ manifest: { ...manifest, version: 2 } }))).toBe('import_schema_mismatch')
    expect(await refusal(archive({ manifest: { ...manifest, schema: 'f'.repeat(64) } }))).toBe('import_schema_mismatch')
    expect(await refusal(archive({ manifest: { ...manifest, policy_version: '1999-01-01' } }))).toBe(
      'import_schema_mismatch',
    )
  })

  it('is refused where it is too large', async () => {
    expect(await refusal(archive({ world: new Uint8Array(4 * 1024 * 1024 + 1) }))).toBe('import_too_large')
  })

  it.each([
    ['is none', `{"mode":"frozen"}`],
    ['is no JSON', 'tick'],
    ['stands before all time', `{"mode":"frozen","at":-99999999999999}`],
  ])('is refused where the clock in the database %s', async (_, clock) => {
    const script = `UPDATE sandbox_state SET value = '${clock}' WHERE name = 'clock'`
    expect(await refusal(archive({ world: await forged(script) }))).toBe('import_corrupt')
  })
})
