import { acceptQuote } from './accept-quote.ts'
import { getQuote, getQuoteForReview } from './get-quote.ts'
import { listQuotes, listQuotesForReview } from './list-quotes.ts'
import { issueQuote, reviseQuote } from './offer-quote.ts'
import { requestQuote } from './request-quote.ts'
import { withdrawQuote } from './withdraw-quote.ts'

export const platformQuoteHandlers = { acceptQuote, getQuote, listQuotes, requestQuote }

export const backofficeQuoteHandlers = {
  getQuoteForReview,
  issueQuote,
  listQuotesForReview,
  reviseQuote,
  withdrawQuote,
}
