import { and, desc, eq, gt, lt, lte, ne, sql } from 'drizzle-orm'
import type { Database, Orm } from '@parley/server/db/database'
import { prepared } from '@parley/server/db/prepared'
import { insertRow } from '@parley/server/db/rows'
import { wokenAfterCrash } from '../woken-after-crash.ts'
import { sandboxes, sandboxKeys, snapshots } from './table.ts'

export type SandboxRow = typeof sandboxes.$inferSelect
export type SandboxKeyRow = typeof sandboxKeys.$inferSelect
export type SnapshotRow = typeof snapshots.$inferSelect

const byId = prepared((orm) =>
  orm
    .select()
    .from(sandboxes)
    .where(eq(sandboxes.id, sql.placeholder('id')))
    .prepare(),
)

export async function findSandbox(orm: Orm, id: string): Promise<SandboxRow | undefined> {
  return byId(orm).get({ id })
}

const byTag = prepared((orm) =>
  orm
    .select({ id: sandboxes.id })
    .from(sandboxes)
    .where(eq(sandboxes.tag, sql.placeholder('tag')))
    .prepare(),
)

/** The id of the sandbox with this tag. */
export async function findByTag(orm: Orm, tag: string): Promise<string | undefined> {
  return (await byTag(orm).get({ tag }))?.id
}

export async function findDefault(orm: Orm): Promise<SandboxRow | undefined> {
  const [row] = await orm.select().from(sandboxes).where(eq(sandboxes.is_default, true))
  return row
}

/** Newest first, from one row more than the page holds. */
export async function listSandboxRows(orm: Orm, page: { before: string; limit: number }): Promise<SandboxRow[]> {
  return orm
    .select()
    .from(sandboxes)
    .where(lt(sandboxes.id, page.before))
    .orderBy(desc(sandboxes.id))
    .limit(page.limit + 1)
}

const keyByHash = prepared((orm) =>
  orm
    .select()
    .from(sandboxKeys)
    .where(eq(sandboxKeys.hash, sql.placeholder('hash')))
    .prepare(),
)

export async function findSandboxKey(orm: Orm, hash: string): Promise<SandboxKeyRow | undefined> {
  return keyByHash(orm).get({ hash })
}

/** Writes a sandbox down with its keys; undefined where a key belongs to another already, which is what decides races. */
export async function addSandbox(
  database: Database,
  { row, keys }: { row: SandboxRow; keys: readonly Omit<SandboxKeyRow, 'sandbox_id'>[] },
): Promise<SandboxKeyRow | undefined> {
  return database.write(async (orm) => {
    for (const key of keys) {
      const taken = await findSandboxKey(orm, key.hash)
      if (taken !== undefined) return taken
    }
    await insertRow(orm, sandboxes, row)
    for (const key of keys) await insertRow(orm, sandboxKeys, { ...key, sandbox_id: row.id })
    return undefined
  })
}

export async function updateSandbox(database: Database, id: string, changes: Partial<SandboxRow>): Promise<void> {
  await database.write((orm) => orm.update(sandboxes).set(changes).where(eq(sandboxes.id, id)))
}

/** Puts other keys in the place of those of a sandbox. */
export async function replaceKeys(
  database: Database,
  { id, keys }: { id: string; keys: readonly Omit<SandboxKeyRow, 'sandbox_id'>[] },
): Promise<void> {
  await database.write(async (orm) => {
    await orm.delete(sandboxKeys).where(eq(sandboxKeys.sandbox_id, id))
    for (const key of keys) await insertRow(orm, sandboxKeys, { ...key, sandbox_id: id })
  })
}

/** Forgets a sandbox with its keys and snapshots; false where it was not there. */
export async function removeSandbox(database: Database, id: string): Promise<boolean> {
  return database.write(async (orm) => {
    const gone = await orm.delete(sandboxes).where(eq(sandboxes.id, id)).returning({ id: sandboxes.id })
    await orm.delete(sandboxKeys).where(eq(sandboxKeys.sandbox_id, id))
    await orm.delete(snapshots).where(eq(snapshots.sandbox_id, id))
    return gone.length > 0
  })
}

/** Marks a sandbox as expired; its keys stay, so that whoever holds them is told. */
export async function expireSandbox(database: Database, id: string): Promise<void> {
  await database.write(async (orm) => {
    await orm.update(sandboxes).set({ status: 'expired', wake_at: 0 }).where(eq(sandboxes.id, id))
    await orm.delete(snapshots).where(eq(snapshots.sandbox_id, id))
  })
}

const expired = prepared((orm) =>
  orm
    .select({ id: sandboxes.id })
    .from(sandboxes)
    .where(
      and(
        ne(sandboxes.expires_at, 0),
        lte(sandboxes.expires_at, sql.placeholder('now')),
        eq(sandboxes.status, 'active'),
      ),
    )
    .prepare(),
)

export async function listExpired(orm: Orm, now: number): Promise<string[]> {
  return (await expired(orm).all({ now })).map(({ id }) => id)
}

const toWake = prepared((orm) =>
  orm
    .select({ id: sandboxes.id })
    .from(sandboxes)
    .where(and(gt(sandboxes.wake_at, wokenAfterCrash), lte(sandboxes.wake_at, sql.placeholder('now'))))
    .orderBy(sandboxes.wake_at)
    .limit(100)
    .prepare(),
)

/** Closed worlds in which something has fallen due, a bounded number at a time. */
export async function listToWake(orm: Orm, now: number): Promise<string[]> {
  return (await toWake(orm).all({ now })).map(({ id }) => id)
}

/** After a crash: worlds that were open then are due to be opened again. */
export async function wakeCrashed(database: Database, now: number): Promise<void> {
  await database.write((orm) =>
    orm.update(sandboxes).set({ wake_at: now }).where(eq(sandboxes.wake_at, wokenAfterCrash)),
  )
}

export async function addSnapshot(database: Database, row: SnapshotRow): Promise<void> {
  await database.write((orm) => insertRow(orm, snapshots, row))
}

export async function findSnapshot(orm: Orm, of: { id: string; sandbox_id: string }): Promise<SnapshotRow | undefined> {
  const [row] = await orm
    .select()
    .from(snapshots)
    .where(and(eq(snapshots.id, of.id), eq(snapshots.sandbox_id, of.sandbox_id)))
  return row
}

/** Newest first, from one row more than the page holds. */
export async function listSnapshotRows(
  orm: Orm,
  page: { sandbox_id: string; before: string; limit: number },
): Promise<SnapshotRow[]> {
  return orm
    .select()
    .from(snapshots)
    .where(and(eq(snapshots.sandbox_id, page.sandbox_id), lt(snapshots.id, page.before)))
    .orderBy(desc(snapshots.id))
    .limit(page.limit + 1)
}

/** Moves everything that was written into the database file itself, so that a copy of the file holds it all. */
export async function checkpoint(orm: Orm): Promise<void> {
  const [[busy] = []] = await orm.values<[number, number, number]>(sql`PRAGMA wal_checkpoint(TRUNCATE)`)
  if (busy !== 0) throw new Error('The database is in use and cannot be copied now')
}
