import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Decision, Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Refused } from '../kernel/verdict.ts'
import { lastBook } from './book-in-force.ts'
import type { PriceBooks } from './book-in-force.ts'
import { checkPriceBook } from './check-price-book.ts'
import type { PriceBook } from './price-book.ts'
import { complaint } from './price-complaint.ts'
import type { PriceComplaint } from './price-complaint.ts'

/** A price book before it is published. */
export type PriceBookDraft = Omit<PriceBook, 'published_at'>

export type PublicationRefusal = 'price_book_exists' | 'price_book_overlaps' | 'price_book_invalid'

export interface Publication {
  readonly ok: true
  readonly book: PriceBook
  readonly decision: Decision
}

/**
 * Whether the staff may publish a price book now: under a version of its own, from an instant that is not past and later
 * than that of every published book, and with prices that `checkPriceBook` has nothing against (2.E, 2.2, 2.4, 2.S.2).
 * @param books every published book
 */
export function decidePublication(
  draft: PriceBookDraft,
  books: PriceBooks,
  now: Instant,
): Publication | Refused<PublicationRefusal> {
  const last = lastBook(books)
  const effectiveFrom = Date.parse(draft.effective_from)
  const effective_from = instantText(effectiveFrom)
  const why = explain()
    .clause('2.E')
    .step('version', draft.version, 'text')
    .step('in force from', effective_from, 'instant')
    .step('follows on', last.version, 'text')
  if (books.some(({ version }) => version === draft.version)) {
    const detail = `Price book ${draft.version} was published and never changes. Publish these prices under another version.`
    return refuse('price_book_exists', { detail, at: '/version' }, why)
  }
  if (effectiveFrom <= Date.parse(last.effective_from)) {
    const detail = `Price book ${last.version} is in force from ${last.effective_from}. Expected a later instant.`
    return refuse('price_book_overlaps', { detail, at: '/effective_from' }, why)
  }
  why.clause('2.2', '2.S.2', '2.4')
  const errors = [...pastComplaints(effectiveFrom, now), ...checkPriceBook(draft, last)]
  if (errors.length > 0) return refuseInvalid(errors, why)
  const { version, regions, plan_prices, add_on_prices } = draft
  return {
    ok: true,
    book: { version, published_at: instantText(now), effective_from, regions, plan_prices, add_on_prices },
    decision: why.outcome('price_book_published'),
  }
}

function pastComplaints(effectiveFrom: Instant, now: Instant): PriceComplaint[] {
  const at = { pointer: '/effective_from', code: 'in_the_past', clause: '2.E' } as const
  return effectiveFrom >= now ? [] : [complaint(at, `expected ${instantText(now)} or later`)]
}

function refuse(
  code: 'price_book_exists' | 'price_book_overlaps',
  { detail, at: pointer }: { detail: string; at: string },
  why: Explanation,
): Refused<PublicationRefusal> {
  return { ok: false, refused: code, detail, decision: why.outcome(code), errors: [{ pointer, code, detail }] }
}

function refuseInvalid(errors: PriceComplaint[], why: Explanation): Refused<PublicationRefusal> {
  const code = 'price_book_invalid'
  const many = errors.length === 1 ? 'One entry is' : `${errors.length} entries are`
  return {
    ok: false,
    refused: code,
    detail: `${many} to be put right before the book can be published; errors says where and why.`,
    decision: why.clause(...errors.map(({ clause }) => clause)).outcome(code),
    errors,
  }
}
