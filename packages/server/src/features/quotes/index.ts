import { expireQuote } from './expire-quote.job.ts'
import { remindQuote } from './remind-quote.job.ts'

export { quoteKind } from './quote-kind.ts'
export { listQuoteRows } from './store.ts'
export { viewQuote } from './view.ts'
export type { QuoteRow } from './view.ts'

export const quoteJobs = [expireQuote, remindQuote]
