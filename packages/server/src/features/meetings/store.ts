import { and, desc, eq, lt } from 'drizzle-orm'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { meetings } from './table.ts'
import type { MeetingRow } from './view.ts'

export interface MeetingFilter {
  limit: number
  after?: string | undefined
  user_id?: string | undefined
  status?: MeetingRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listMeetingRows(ctx: Context, filter: MeetingFilter): Promise<MeetingRow[]> {
  const own = ctx.actor.type === 'user' ? eq(meetings.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(meetings)
    .where(
      and(
        lt(meetings.id, idOf(filter.after)),
        own,
        filter.user_id === undefined ? undefined : eq(meetings.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(meetings.status, filter.status),
      ),
    )
    .orderBy(desc(meetings.id))
    .limit(filter.limit + 1)
}
