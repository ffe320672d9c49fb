import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listMeetingRows } from './store.ts'
import { viewMeeting } from './view.ts'

export const listMeetings: PlatformHandler<'listMeetings'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listMeetingRows(ctx, { ...query, limit }), limit, viewMeeting) }
}
