import { and, asc, desc, eq, lt } from 'drizzle-orm'
import type { Orm } from '@parley/server/db/database'
import { insertRow } from '@parley/server/db/rows'
import { idOf } from '@parley/server/work/page'
import { faults, heldDeliveries } from './table.ts'

export type FaultRow = typeof faults.$inferSelect
export type HeldDelivery = typeof heldDeliveries.$inferSelect

/** The whole plan in the order in which it was made. */
export async function readPlan(orm: Orm): Promise<FaultRow[]> {
  return orm.select().from(faults).orderBy(asc(faults.id))
}

export async function insertFault(orm: Orm, row: FaultRow): Promise<void> {
  await insertRow(orm, faults, row)
}

export async function findFault(orm: Orm, id: string): Promise<FaultRow | undefined> {
  const [row] = await orm.select().from(faults).where(eq(faults.id, id))
  return row
}

/** One row more than a page holds, newest first. */
export async function listFaultRows(
  orm: Orm,
  page: { limit: number; after?: string | undefined; unmatched: boolean },
): Promise<FaultRow[]> {
  return orm
    .select()
    .from(faults)
    .where(and(lt(faults.id, idOf(page.after)), page.unmatched ? eq(faults.matched, 0) : undefined))
    .orderBy(desc(faults.id))
    .limit(page.limit + 1)
}

export async function saveCounts(orm: Orm, { id, matched, injected }: FaultRow): Promise<void> {
  await orm.update(faults).set({ matched, injected }).where(eq(faults.id, id))
}

/** Removes one fault, or all of them; false where there was none. */
export async function removeFaults(orm: Orm, id?: string): Promise<boolean> {
  const gone = await orm
    .delete(faults)
    .where(id === undefined ? undefined : eq(faults.id, id))
    .returning({ id: faults.id })
  return gone.length > 0
}

export async function insertHeld(orm: Orm, row: HeldDelivery): Promise<void> {
  await insertRow(orm, heldDeliveries, row)
}

export async function isHeld(orm: Orm, id: string): Promise<boolean> {
  const found = await orm.select({ id: heldDeliveries.id }).from(heldDeliveries).where(eq(heldDeliveries.id, id))
  return found.length > 0
}

/** Takes a delivery out, so that it is passed on once. */
export async function takeHeld(orm: Orm, id: string): Promise<HeldDelivery | undefined> {
  const [row] = await orm.delete(heldDeliveries).where(eq(heldDeliveries.id, id)).returning()
  return row
}

/** What waits to be passed on behind the next delivery for its address. */
export async function listWaiting(orm: Orm): Promise<Pick<HeldDelivery, 'id' | 'url' | 'webhook_id'>[]> {
  const { id, url, webhook_id } = heldDeliveries
  return orm
    .select({ id, url, webhook_id })
    .from(heldDeliveries)
    .where(eq(heldDeliveries.behind_next, true))
    .orderBy(asc(id))
}
