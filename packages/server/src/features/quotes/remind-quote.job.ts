import { decideQuoteReminder } from '@parley/policy/quotes/quote-reminder'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { quoteKind } from './quote-kind.ts'

/** Reminds the user of an offer that is about to end (2.S.3). One that was accepted or withdrawn is left alone. */
export const remindQuote: InsideJob = {
  kind: 'quote.remind',
  title: { en: 'The user is reminded of a quote that is about to expire', 'zh-CN': '提醒用户报价即将到期' },
  clauses: ['2.S.3'],
  interpretations: [],
  subject: about(quoteKind),
  run: async (ctx, ref) => {
    const quote = await find(ctx, quoteKind, ref)
    if (quote === undefined) return
    const decided = decideQuoteReminder(quote)
    if (decided.ok) await advance(ctx, quoteKind, { before: quote, step: decided.step })
  },
}
