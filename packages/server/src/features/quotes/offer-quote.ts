import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { decideOffer } from '@parley/policy/quotes/decide-offer'
import { refuseLapsed } from '@parley/policy/quotes/refuse-lapsed'
import type { BackofficeHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { planQuoteDeadlines } from './quote-deadlines.ts'
import { quoteKind } from './quote-kind.ts'
import { viewQuote } from './view.ts'
import type { QuoteRow } from './view.ts'

type Terms = BackofficeSchemas['QuoteTerms']

/** Answers a request with an offer (2.S.3). */
export const issueQuote: BackofficeHandler<'issueQuote'> = async (ctx, { path, body }) =>
  offer(ctx, await load(ctx, quoteKind, path.quote_id), { event: 'issue', terms: body })

/** Replaces an offer that is still open; the one before stays on record (2.S.3). */
export const reviseQuote: BackofficeHandler<'reviseQuote'> = async (ctx, { path, body }) => {
  const quote = await load(ctx, quoteKind, path.quote_id)
  return refuseLapsed(quote, ctx.now) ?? offer(ctx, quote, { event: 'revise', terms: body })
}

async function offer(ctx: Context, quote: QuoteRow, { event, terms }: { event: 'issue' | 'revise'; terms: Terms }) {
  const valid_until = Date.parse(terms.valid_until)
  const decided = decideOffer({ quote, terms: { ...terms, valid_until }, event }, ctx.now)
  if (!decided.ok) return decided
  const earlier_offers = quote.offer === null ? quote.earlier_offers : [...quote.earlier_offers, quote.offer]
  const changes = { offer: decided.offer, earlier_offers, decision: decided.decision }
  const saved = await advance(ctx, quoteKind, { before: quote, step: decided.step, changes })
  await planQuoteDeadlines(ctx, quote.id, decided.offer)
  return { status: 200 as const, body: viewQuote(saved), version: saved.version }
}
