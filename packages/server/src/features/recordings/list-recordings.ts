import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listRecordingRows } from './store.ts'
import { viewRecording } from './view.ts'

export const listRecordings: PlatformHandler<'listRecordings'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listRecordingRows(ctx, { ...query, limit }), limit, viewRecording) }
}
