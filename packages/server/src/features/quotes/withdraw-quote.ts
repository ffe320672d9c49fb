import { decideQuoteEnd } from '@parley/policy/quotes/decide-quote-end'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropQuoteDeadlines } from './quote-deadlines.ts'
import { quoteKind } from './quote-kind.ts'
import { viewQuote } from './view.ts'

/** Takes back what was not accepted (2.S.3). */
export const withdrawQuote: BackofficeHandler<'withdrawQuote'> = async (ctx, { path }) => {
  const quote = await load(ctx, quoteKind, path.quote_id)
  const decided = decideQuoteEnd(quote, 'withdraw')
  if (!decided.ok) return decided
  const { step, decision } = decided
  const saved = await advance(ctx, quoteKind, { before: quote, step, changes: { decision } })
  await dropQuoteDeadlines(ctx, quote.id)
  return { status: 200, body: viewQuote(saved), version: saved.version }
}
