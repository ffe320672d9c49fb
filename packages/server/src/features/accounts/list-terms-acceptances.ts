import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { pageOf } from '../../work/page.ts'
import { listAcceptanceRows } from './store.ts'
import { userKind } from './user-kind.ts'
import { viewAcceptance } from './view.ts'

export const listTermsAcceptances: PlatformHandler<'listTermsAcceptances'> = async (ctx, { path, query }) => {
  const user = await load(ctx, userKind, path.user_id)
  const limit = query.limit ?? 20
  const rows = await listAcceptanceRows(ctx, { ...query, user_id: user.id, limit })
  return { status: 200, body: pageOf(rows, limit, viewAcceptance) }
}
