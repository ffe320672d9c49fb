import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listUserRows } from './store.ts'
import { viewUser } from './view.ts'

export const listUsers: PlatformHandler<'listUsers'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listUserRows(ctx, { ...query, limit }), limit, viewUser) }
}
