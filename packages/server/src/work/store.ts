import { eq, sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { counters } from './table.ts'

const unitsOfWork = 'units_of_work'

const select = prepared((orm) =>
  orm.select({ value: counters.value }).from(counters).where(eq(counters.name, unitsOfWork)).prepare(),
)
const upsert = prepared((orm) =>
  orm
    .insert(counters)
    .values({ name: unitsOfWork, value: sql.placeholder('value') })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`excluded.value` } })
    .prepare(),
)

/** How many units of work have made ids so far. */
export async function readCounter(orm: Orm): Promise<number> {
  return (await select(orm).get())?.value ?? 0
}

export async function writeCounter(orm: Orm, value: number): Promise<void> {
  await upsert(orm).run({ value })
}
