import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { QuoteStatus } from './quote-machine.ts'

/** What the passing of time does to a quote. */
export interface TimedQuote {
  readonly status: QuoteStatus
  readonly offer: { readonly valid_until: string } | null
}

/**
 * Refuses an offer whose time is over: at `valid_until` itself, whether or not the job that expires it has run (2.S.3);
 * `null` where it is open, or was accepted.
 */
export function refuseLapsed({ status, offer }: TimedQuote, now: Instant): Refused<'quote_expired'> | null {
  if (offer === null) return null
  const over = status === 'expired' || (status === 'issued' && now >= Date.parse(offer.valid_until))
  if (!over) return null
  const detail = `The offer was open until ${offer.valid_until}. Ask for a new quote with POST /v1/quotes.`
  const why = explain().clause('2.S.3').step('valid until', offer.valid_until, 'instant')
  return { ok: false, refused: 'quote_expired', detail, decision: why.outcome('quote_expired') }
}
