import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import type { PriceBook } from './price-book.ts'

/** Price books of which there is always one: some are published before anything is sold. */
export type PriceBooks = readonly [PriceBook, ...PriceBook[]]

/** Where a book stands among the others at an instant. */
export type BookStanding = Pick<PlatformSchemas['PriceBook'], 'status' | 'effective_until'>

const begins = ({ effective_from }: PriceBook): Instant => Date.parse(effective_from)

/**
 * The book by which new orders are priced: the one whose time began last, or the first of all before any has (2.E).
 * @example bookInForce([book2026, book2027], Date.parse('2026-12-31T15:59:59Z')).version // '2026-01-01'
 */
export function bookInForce(books: PriceBooks, now: Instant): PriceBook {
  const [first, ...later] = byTime(books)
  return later.findLast((book) => begins(book) <= now) ?? first
}

/** Whether a book is upcoming, in force or superseded at an instant, and until when it is in force (2.E). */
export function standingOf(book: PriceBook, books: PriceBooks, now: Instant): BookStanding {
  const inForce = bookInForce(books, now)
  const next = byTime(books).find((other) => begins(other) > begins(book))
  const effective_until = next?.effective_from ?? null
  if (book.version === inForce.version) return { status: 'in_force', effective_until }
  return { status: begins(book) > begins(inForce) ? 'upcoming' : 'superseded', effective_until }
}

/** The book that is in force last of all: the one that the next one follows on (2.E). */
export function lastBook(books: PriceBooks): PriceBook {
  return byTime(books).at(-1) ?? books[0]
}

function byTime([first, ...others]: PriceBooks): PriceBooks {
  const [earliest = first, ...later] = [first, ...others].toSorted((one, other) => begins(one) - begins(other))
  return [earliest, ...later]
}
