import { and, asc, desc, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { recordings } from './table.ts'
import type { RecordingRow } from './view.ts'

export interface RecordingFilter {
  limit: number
  after?: string | undefined
  user_id?: string | undefined
  meeting_id?: string | undefined
  status?: RecordingRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listRecordingRows(ctx: Context, filter: RecordingFilter): Promise<RecordingRow[]> {
  const own = ctx.actor.type === 'user' ? eq(recordings.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(recordings)
    .where(
      and(
        lt(recordings.id, idOf(filter.after)),
        own,
        filter.user_id === undefined ? undefined : eq(recordings.user_id, filter.user_id),
        filter.meeting_id === undefined ? undefined : eq(recordings.meeting_id, filter.meeting_id),
        filter.status === undefined ? undefined : eq(recordings.status, filter.status),
      ),
    )
    .orderBy(desc(recordings.id))
    .limit(filter.limit + 1)
}

/** The recordings of a user that take space: those that run and those that are complete. */
export async function listStoredRecordings(
  ctx: Context,
  userId: string,
): Promise<Pick<RecordingRow, 'started_at' | 'size_mb'>[]> {
  return ctx.orm
    .select({ started_at: recordings.started_at, size_mb: recordings.size_mb })
    .from(recordings)
    .where(and(eq(recordings.user_id, userId), inArray(recordings.status, ['recording', 'available'])))
}

/** The recordings of a user that are deleted next, soonest first. */
export async function listExpiringRecordings(
  ctx: Context,
  { user_id, limit }: { user_id: string; limit: number },
): Promise<RecordingRow[]> {
  return ctx.orm
    .select()
    .from(recordings)
    .where(
      and(eq(recordings.user_id, user_id), eq(recordings.status, 'available'), isNotNull(recordings.retained_until)),
    )
    .orderBy(asc(recordings.retained_until))
    .limit(limit)
}
