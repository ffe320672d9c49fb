import { sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { counters } from './table.ts'

/** What is counted: requests and jobs, the deliveries that go on beside them, or the keys granted from outside. */
export type Lane = 'main' | 'delivery' | 'keys'

const increment = prepared((orm) =>
  orm
    .insert(counters)
    .values({ name: sql.placeholder('name'), value: 1 })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value })
    .prepare(),
)

/** The number of this unit of work in its lane; one that is rolled back gives its number back. */
export async function nextInLane(orm: Orm, lane: Lane): Promise<number> {
  const { value } = await increment(orm).get({ name: lane })
  return value
}
