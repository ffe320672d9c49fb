import type { PlatformHandler } from '../../http/handlers.ts'
import { invalid } from '../../http/refuse.ts'
import { load } from '../../work/load.ts'
import { cursorOf } from '../../work/page.ts'
import { userKind } from '../accounts/index.ts'
import { sequenceOf } from './notice-cursor.ts'
import { listNoticeRows } from './store.ts'
import { viewNotice } from './view.ts'

export const listUserNotices: PlatformHandler<'listUserNotices'> = async (ctx, { path, query }) => {
  const user = await load(ctx, userKind, path.user_id)
  const { limit = 20, after, type, channel } = query
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : sequenceOf(after)
  if (before === null) return invalid('after', 'cursor', 'Expected the next_cursor of an earlier page of notices.')
  const rows = await listNoticeRows(ctx, { user_id: user.id, type, channel }, { limit, before })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return {
    status: 200,
    body: { data: shown.map(viewNotice), has_more: more, next_cursor: more ? cursorOf(String(last.sequence)) : null },
  }
}
