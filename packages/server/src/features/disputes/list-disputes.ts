import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listDisputeRows } from './store.ts'
import { viewDispute } from './view.ts'

export const listDisputes: PlatformHandler<'listDisputes'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listDisputeRows(ctx, { ...query, limit }), limit, viewDispute) }
}

export const listDisputesForReview: BackofficeHandler<'listDisputesForReview'> = listDisputes
