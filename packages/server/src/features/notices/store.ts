import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { NoticeChannel, NoticeType } from '@parley/policy/notices/notice'
import type { Context } from '../../work/context.ts'
import { notices } from './table.ts'
import type { NoticeRow } from './view.ts'

export interface NoticeFilter {
  user_id?: string | undefined
  type?: NoticeType | undefined
  channel?: NoticeChannel | undefined
}

const matches = ({ user_id, type, channel }: NoticeFilter) =>
  and(
    user_id === undefined ? undefined : eq(notices.user_id, user_id),
    type === undefined ? undefined : eq(notices.type, type),
    channel === undefined ? undefined : eq(notices.channel, channel),
  )

/** One row more than a page holds, newest first. */
export async function listNoticeRows(
  ctx: Context,
  filter: NoticeFilter,
  page: { limit: number; before: number },
): Promise<NoticeRow[]> {
  return ctx.orm
    .select()
    .from(notices)
    .where(and(lt(notices.sequence, page.before), matches(filter)))
    .orderBy(desc(notices.sequence))
    .limit(page.limit + 1)
}

/** One row more than a page holds, oldest first. */
export async function listNoticeRowsAfter(
  ctx: Context,
  filter: NoticeFilter,
  page: { limit: number; after: number },
): Promise<NoticeRow[]> {
  return ctx.orm
    .select()
    .from(notices)
    .where(and(gt(notices.sequence, page.after), matches(filter)))
    .orderBy(asc(notices.sequence))
    .limit(page.limit + 1)
}

/** What a user was told about one object, oldest first. */
export async function listNoticesAbout(
  ctx: Context,
  about: { user_id: string; object_id: string },
): Promise<NoticeRow[]> {
  return ctx.orm
    .select()
    .from(notices)
    .where(and(eq(notices.user_id, about.user_id), eq(notices.object_id, about.object_id)))
    .orderBy(asc(notices.sequence))
}
