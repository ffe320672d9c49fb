import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listPaymentRows } from './store.ts'
import { viewPayment } from './view.ts'

export const listPayments: PlatformHandler<'listPayments'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listPaymentRows(ctx, { ...query, limit }), limit, viewPayment) }
}
