import type { Instant } from '../kernel/calendar.ts'
import { durationToMs } from '../kernel/duration.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { quoteMachine } from './quote-machine.ts'
import type { QuoteStatus, QuoteStep } from './quote-machine.ts'

/** How long before its end the user is reminded of an offer; ISO 8601. */
export const quoteReminderLead = 'P3D'

/**
 * When the user is reminded of an open offer (2.S.3): three days before it ends, or half-way where it is open for less
 * than six.
 * @example quoteReminderAt({ issued_at: '2026-09-01T00:00:00Z', valid_until: '2026-09-03T00:00:00Z' }) === Date.parse('2026-09-02T00:00:00Z') // true
 */
export function quoteReminderAt(offer: { readonly issued_at: string; readonly valid_until: string }): Instant {
  const end = Date.parse(offer.valid_until)
  const half = Math.floor((end - Date.parse(offer.issued_at)) / 2)
  return end - Math.min(durationToMs(quoteReminderLead), half)
}

/** Whether an offer is still open, so that its user is reminded of it (2.S.3). */
export function decideQuoteReminder(quote: {
  readonly status: QuoteStatus
}): { readonly ok: true; readonly step: QuoteStep } | InvalidTransition {
  return stepOf(quoteMachine, { name: 'quote', status: quote.status }, 'remind')
}
