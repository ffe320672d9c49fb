import { decideAcceptance } from '@parley/policy/quotes/decide-acceptance'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropQuoteDeadlines } from './quote-deadlines.ts'
import { quoteKind } from './quote-kind.ts'
import { viewQuote } from './view.ts'

/** The user takes the offer; it never changes from here on (2.S.3). */
export const acceptQuote: PlatformHandler<'acceptQuote'> = async (ctx, { path, body }) => {
  const quote = await load(ctx, quoteKind, path.quote_id)
  const decided = decideAcceptance(quote, body.revision, ctx.now)
  if (!decided.ok) return decided
  const { step, decision } = decided
  const saved = await advance(ctx, quoteKind, { before: quote, step, changes: { decision } })
  await dropQuoteDeadlines(ctx, quote.id)
  return { status: 200, body: viewQuote(saved), version: saved.version }
}
