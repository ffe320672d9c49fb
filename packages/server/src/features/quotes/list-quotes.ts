import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listQuoteRows } from './store.ts'
import { viewQuote } from './view.ts'

export const listQuotes: PlatformHandler<'listQuotes'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listQuoteRows(ctx, { ...query, limit }), limit, viewQuote) }
}

export const listQuotesForReview: BackofficeHandler<'listQuotesForReview'> = listQuotes
