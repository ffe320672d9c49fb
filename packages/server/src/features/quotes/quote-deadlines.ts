import { quoteReminderAt } from '@parley/policy/quotes/quote-reminder'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { expireQuote } from './expire-quote.job.ts'
import { remindQuote } from './remind-quote.job.ts'

/** Reminds of an offer and ends it, each at its instant; what was planned for an earlier offer is taken back (2.S.3). */
export async function planQuoteDeadlines(
  ctx: Context,
  quoteId: string,
  offer: { issued_at: string; valid_until: string },
): Promise<void> {
  await dropQuoteDeadlines(ctx, quoteId)
  await schedule(ctx, remindQuote, { ref: quoteId, due_at: quoteReminderAt(offer) })
  await schedule(ctx, expireQuote, { ref: quoteId, due_at: Date.parse(offer.valid_until) })
}

/** Takes back what was planned for an offer that is no longer open. */
export async function dropQuoteDeadlines(ctx: Context, quoteId: string): Promise<void> {
  await unschedule(ctx, remindQuote, quoteId)
  await unschedule(ctx, expireQuote, quoteId)
}
