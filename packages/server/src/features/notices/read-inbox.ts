import type { PlatformSchemas } from '@parley/contract/platform'
import type { Context } from '../../work/context.ts'
import { cursorOf } from '../../work/page.ts'
import { listNoticeRowsAfter } from './store.ts'
import type { NoticeFilter } from './store.ts'
import { viewNotice } from './view.ts'

export type NoticePage = PlatformSchemas['NoticeList']

/** What users were told after a place in the sequence, oldest first; the cursor leads to what comes later. */
export async function readInbox(
  ctx: Context,
  filter: NoticeFilter,
  { limit, after }: { limit: number; after: number },
): Promise<NoticePage> {
  const rows = await listNoticeRowsAfter(ctx, filter, { limit, after })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)?.sequence ?? after
  return {
    data: shown.map(viewNotice),
    has_more: rows.length > limit,
    next_cursor: last === 0 ? null : cursorOf(String(last)),
  }
}
