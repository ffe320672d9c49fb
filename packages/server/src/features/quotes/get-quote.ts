import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { quoteKind } from './quote-kind.ts'
import { viewQuote } from './view.ts'

export const getQuote: PlatformHandler<'getQuote'> = async (ctx, { path }) => {
  const quote = await load(ctx, quoteKind, path.quote_id)
  return { status: 200, body: viewQuote(quote), version: quote.version }
}

export const getQuoteForReview: BackofficeHandler<'getQuoteForReview'> = getQuote
