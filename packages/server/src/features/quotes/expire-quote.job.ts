import { decideQuoteEnd } from '@parley/policy/quotes/decide-quote-end'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { quoteKind } from './quote-kind.ts'

/** Ends an offer that nobody accepted in time (2.S.3). One that was accepted or withdrawn is left alone. */
export const expireQuote: InsideJob = {
  kind: 'quote.expire',
  title: { en: 'A quote that was not accepted in time expires', 'zh-CN': '未按时接受的报价失效' },
  clauses: ['2.S.3'],
  interpretations: [],
  subject: about(quoteKind),
  run: async (ctx, ref) => {
    const quote = await find(ctx, quoteKind, ref)
    if (quote === undefined) return
    const decided = decideQuoteEnd(quote, 'expire')
    if (!decided.ok) return
    const { step, decision } = decided
    await advance(ctx, quoteKind, { before: quote, step, changes: { decision } })
  },
}
