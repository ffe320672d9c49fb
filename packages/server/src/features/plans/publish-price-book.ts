import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { decidePublication } from '@parley/policy/plans/decide-publication'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { loadPriceBooks } from './load-price-book.ts'
import { addBook } from './store.ts'
import { viewPriceBook } from './view-price-book.ts'

/** Sets the prices from an instant on; orders that were made keep theirs (2.E). */
export const publishPriceBook: BackofficeHandler<'publishPriceBook'> = async (ctx, { body }) => {
  const weighed = await weighDraft(ctx, body)
  if (!weighed.ok) return weighed
  await addBook(ctx, weighed.book)
  const clauses = ['2.2', '2.E'] as const
  await recordEvent(ctx, {
    type: 'price_book.published',
    object: weighed.view,
    before: null,
    clauses,
    interpretations: [],
  })
  return { status: 201, body: weighed.view }
}

/** The same verdict, and nothing comes of it (2.E). */
export const checkPriceBook: BackofficeHandler<'checkPriceBook'> = async (ctx, { body }) => {
  const weighed = await weighDraft(ctx, body)
  if (!weighed.ok) return weighed
  return { status: 200, body: { object: 'price_book_check', price_book: weighed.view, decision: weighed.decision } }
}

async function weighDraft(ctx: Context, { add_on_prices = [], ...draft }: BackofficeSchemas['PriceBookDraft']) {
  const books = await loadPriceBooks(ctx)
  const decided = decidePublication({ ...draft, add_on_prices }, books, ctx.now)
  if (!decided.ok) return decided
  return { ...decided, view: viewPriceBook(ctx, decided.book, [...books, decided.book]) }
}
