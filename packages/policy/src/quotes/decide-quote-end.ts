import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { quoteMachine } from './quote-machine.ts'
import type { QuoteStatus, QuoteStep } from './quote-machine.ts'

/** Ends a quote without an acceptance: its time is over, or the staff takes it back (2.S.3). */
export function decideQuoteEnd(
  quote: { readonly status: QuoteStatus },
  event: 'expire' | 'withdraw',
): Accepted<QuoteStep> | InvalidTransition {
  const found = stepOf(quoteMachine, { name: 'quote', status: quote.status }, event)
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .step('state before', quote.status, 'text')
  return { ok: true, step: found.step, decision: why.outcome(`quote_${found.step.to}`) }
}
