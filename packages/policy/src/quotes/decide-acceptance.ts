import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import type { OfferedQuote } from './decide-offer.ts'
import { quoteMachine } from './quote-machine.ts'
import type { QuoteStep } from './quote-machine.ts'
import { refuseLapsed } from './refuse-lapsed.ts'

/** Takes the user's word for the offer as it was shown (2.E, 2.S.3). */
export function decideAcceptance(
  quote: Pick<OfferedQuote, 'status' | 'offer'>,
  shownRevision: number,
  now: Instant,
): Accepted<QuoteStep> | Refused<'quote_expired' | 'quote_revision_stale'> | InvalidTransition {
  const lapsed = refuseLapsed(quote, now)
  if (lapsed !== null) return lapsed
  const found = stepOf(quoteMachine, { name: 'quote', status: quote.status }, 'accept')
  if (!found.ok) return found
  const current = quote.offer?.revision ?? 0
  const why = explain()
    .clause(...found.step.clauses)
    .step('revision of the offer', current, 'count')
  why.step('revision shown', shownRevision, 'count')
  if (shownRevision !== current) {
    const detail = `The offer is at revision ${current} by now. Show it to the user again, and accept that one.`
    const errors = [{ pointer: '/revision', code: 'quote_revision_stale', detail: `Expected ${current}.` }]
    return { ok: false, refused: 'quote_revision_stale', detail, decision: why.outcome('quote_revision_stale'), errors }
  }
  return { ok: true, step: found.step, decision: why.outcome('quote_accepted') }
}
