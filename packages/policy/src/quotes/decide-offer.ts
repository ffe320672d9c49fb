import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import { instantText } from '../kernel/instant-text.ts'
import { addMoney, multiplyRatio, zero } from '../kernel/money.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { quoteMachine } from './quote-machine.ts'
import type { QuoteStatus, QuoteStep } from './quote-machine.ts'

export type QuoteOffer = PlatformSchemas['QuoteOffer']

/** A quote that an offer is made for. */
export interface OfferedQuote {
  readonly status: QuoteStatus
  readonly offer: QuoteOffer | null
  /** Of the billing region of the quote (2.2). */
  readonly currency: string
}

/** What the staff offers. */
export interface OfferTerms {
  readonly lines: readonly Omit<PlatformSchemas['PriceLine'], 'kind' | 'amount'>[]
  readonly valid_until: Instant
}

/**
 * Makes or revises the offer of a quote (2.S.3, 2.S.4): the total is the sum of the lines, more than nothing, in the
 * currency of the region (2.2), and open until an instant to come.
 */
export function decideOffer(
  { quote, terms, event }: { quote: OfferedQuote; terms: OfferTerms; event: 'issue' | 'revise' },
  now: Instant,
): (Accepted<QuoteStep> & { readonly offer: QuoteOffer }) | Refused<'quote_terms_invalid'> | InvalidTransition {
  const found = stepOf(quoteMachine, { name: 'quote', status: quote.status }, event)
  if (!found.ok) return found
  const why = explain().clause('2.2', '2.S.3', '2.S.4').step('currency', quote.currency, 'text')
  const errors = complaints(terms, quote.currency, now)
  if (errors.length > 0) {
    const detail = `No offer can be made on these terms. ${errors.map((error) => error.detail).join(' ')}`
    return { ok: false, refused: 'quote_terms_invalid', detail, decision: why.outcome('quote_terms_invalid'), errors }
  }
  const lines = terms.lines.map((line) => ({
    kind: 'quote' as const,
    ...line,
    amount: multiplyRatio(line.unit_amount, line.quantity, 1),
  }))
  const total = lines.map(({ amount }) => amount).reduce(addMoney, zero(quote.currency))
  for (const { label, quantity, amount } of lines) why.step(`${label} × ${quantity}`, amount.amount, 'fen')
  const offer: QuoteOffer = {
    revision: (quote.offer?.revision ?? 0) + 1,
    lines,
    total,
    valid_until: instantText(terms.valid_until),
    issued_at: instantText(now),
  }
  const decision = why.step('total', total.amount, 'fen').step('valid until', offer.valid_until, 'instant')
  return { ok: true, step: found.step, decision: decision.outcome('quote_issued'), offer }
}

function complaints(terms: OfferTerms, currency: string, now: Instant): FieldError[] {
  const code = 'quote_terms_invalid'
  const foreign = terms.lines.flatMap(({ unit_amount }, index): FieldError[] =>
    unit_amount.currency === currency
      ? []
      : [{ pointer: `/lines/${index}/unit_amount/currency`, code, detail: `Expected ${currency}.` }],
  )
  const sum = terms.lines.reduce((total, { quantity, unit_amount }) => total + quantity * unit_amount.amount, 0)
  const priceless =
    sum > 0 && sum <= largestTotal
      ? []
      : [{ pointer: '/lines', code, detail: 'Expected a total above 0, and at most 10^12.' }]
  const past =
    terms.valid_until > now
      ? []
      : [{ pointer: '/valid_until', code, detail: `Expected an instant after ${instantText(now)}.` }]
  return [...foreign, ...priceless, ...past]
}

/** Minor units; the contract's own limit of an amount. */
const largestTotal = 1_000_000_000_000
