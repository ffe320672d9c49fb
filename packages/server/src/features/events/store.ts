import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { RecordedEvent } from '../../outbox/table.ts'
import { events } from '../../outbox/table.ts'
import type { Context } from '../../work/context.ts'

const byId = prepared((orm) =>
  orm
    .select()
    .from(events)
    .where(eq(events.id, sql.placeholder('id')))
    .prepare(),
)

export async function findEvent(ctx: Context, id: string): Promise<RecordedEvent | undefined> {
  return byId(ctx.orm).get({ id })
}

export interface EventFilter {
  limit: number
  after_sequence: number
  type?: string | undefined
  object_id?: string | undefined
}

/** One row more than a page holds, oldest first. */
export async function listEventRows(ctx: Context, filter: EventFilter): Promise<RecordedEvent[]> {
  return ctx.orm
    .select()
    .from(events)
    .where(
      and(
        gt(events.sequence, filter.after_sequence),
        filter.type === undefined ? undefined : sql`${events.type} = ${filter.type}`,
        filter.object_id === undefined ? undefined : eq(events.object_id, filter.object_id),
      ),
    )
    .orderBy(asc(events.sequence))
    .limit(filter.limit + 1)
}

const ofObject = prepared((orm) =>
  orm
    .select()
    .from(events)
    .where(eq(events.object_id, sql.placeholder('object_id')))
    .orderBy(asc(events.sequence))
    .prepare(),
)

/** Every event about an object, oldest first. */
export async function listEventsAbout(ctx: Context, objectId: string): Promise<RecordedEvent[]> {
  return ofObject(ctx.orm).all({ object_id: objectId })
}
