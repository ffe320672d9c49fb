import type { BackofficeHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listOutageRows } from './store.ts'
import { viewOutage } from './view.ts'

export const listOutages: BackofficeHandler<'listOutages'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listOutageRows(ctx, { ...query, limit }), limit, viewOutage) }
}
