import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listRefundRows } from './store.ts'
import { viewRefund } from './view.ts'

export const listRefunds: PlatformHandler<'listRefunds'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listRefundRows(ctx, { ...query, limit }), limit, viewRefund) }
}

export const listRefundsForReview: BackofficeHandler<'listRefundsForReview'> = listRefunds
