import type { BackofficeHandler } from '../../../http/handlers.ts'
import { load } from '../../../work/load.ts'
import { pageOf } from '../../../work/page.ts'
import { listAbnormalityRows } from './store.ts'
import { userKind } from '../user-kind.ts'
import { viewAbnormality } from './view-abnormality.ts'

export const listAbnormalities: BackofficeHandler<'listAbnormalities'> = async (ctx, { path, query }) => {
  const { id: user_id } = await load(ctx, userKind, path.user_id)
  const limit = query.limit ?? 20
  const rows = await listAbnormalityRows(ctx, { ...query, user_id, limit })
  return { status: 200, body: pageOf(rows, limit, viewAbnormality) }
}
