import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listInvoiceRows } from './store.ts'
import { viewInvoice } from './view.ts'

export const listInvoices: PlatformHandler<'listInvoices'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listInvoiceRows(ctx, { ...query, limit }), limit, viewInvoice) }
}

export const listInvoicesForReview: BackofficeHandler<'listInvoicesForReview'> = listInvoices
