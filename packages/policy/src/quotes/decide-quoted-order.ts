import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { quoteMachine } from './quote-machine.ts'
import type { QuoteStep } from './quote-machine.ts'
import { refuseLapsed } from './refuse-lapsed.ts'
import type { TimedQuote } from './refuse-lapsed.ts'

export type QuotedOrderRefusal =
  | 'quote_of_another_user'
  | 'quote_expired'
  | 'quote_not_accepted'
  | 'quote_already_ordered'

/**
 * Whether an order may be made of a quote: by the user it was made for, once it is accepted, and for one order. An order
 * that ended unpaid leaves the quote free for another (2.S.3).
 * @param taken whether an order made of it is open or was paid
 */
export function decideQuotedOrder(
  quote: TimedQuote & { readonly user_id: string },
  { user_id, taken }: { user_id: string; taken: boolean },
  now: Instant,
): Accepted<QuoteStep> | Refused<QuotedOrderRefusal> | InvalidTransition {
  const why = explain().clause('2.S.3').step('quote', quote.status, 'text')
  const refuse = (refused: QuotedOrderRefusal, detail: string): Refused<QuotedOrderRefusal> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
    errors: [{ pointer: '/quote_id', code: refused, detail }],
  })
  if (quote.user_id !== user_id) {
    return refuse('quote_of_another_user', 'The quote was made for another user. Ask for one of their own first.')
  }
  const lapsed = refuseLapsed(quote, now)
  if (lapsed !== null) return refuse('quote_expired', lapsed.detail)
  if (quote.status !== 'accepted') {
    return refuse('quote_not_accepted', `The quote is ${quote.status}. An order is made of an accepted quote.`)
  }
  if (taken) {
    return refuse(
      'quote_already_ordered',
      'An order was made of this quote already. Pay that one, or ask for another quote.',
    )
  }
  const found = stepOf(quoteMachine, { name: 'quote', status: quote.status }, 'order')
  return found.ok ? { ok: true, step: found.step, decision: why.outcome('quote_ordered') } : found
}
