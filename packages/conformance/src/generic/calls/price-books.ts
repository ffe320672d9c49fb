import { draftPriceBook } from '../../steps/price-book.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const plain = (): Call => ({})
const current = (): Call => ({ path: { version: 'current' } })

/** Two drafts of which either may be published: the prices of the last book again, a day after it. */
const drafts: Prepare = async ({ world }) => {
  const body = await draftPriceBook(world)
  return { body, otherBody: { ...body, version: `${body.version}.1` } }
}

/** Calls of the platform about price books. */
export const priceBookCalls = { getPriceBook: current, listPriceBooks: plain } satisfies Record<string, Prepare>

/** Calls of the back office about price books. */
export const priceBookDeskCalls = {
  listPriceBooksForReview: plain,
  getPriceBookForReview: current,
  publishPriceBook: drafts,
  checkPriceBook: drafts,
} satisfies Record<string, Prepare>
