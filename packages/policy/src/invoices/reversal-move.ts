import { explain } from '../kernel/decision.ts'
import type { Decision, Explanation } from '../kernel/decision.ts'
import { next } from '../kernel/machine.ts'
import type { InvoiceStatus, InvoiceStep } from './invoice-machine.ts'
import { invoiceMachine } from './invoice-machine.ts'
import type { Reversal } from './reversal.ts'

/** An invoice as far as its reversals matter; amounts in minor units. */
export interface ReversibleInvoice {
  readonly status: InvoiceStatus
  readonly amount: number
  readonly currency: string
  readonly buyer: { readonly type: 'individual' | 'business' }
  readonly reversals: readonly Reversal[]
}

/** What a decision about reversals comes to. */
export interface ReversalMove {
  readonly ok: true
  readonly step: InvoiceStep
  readonly reversals: Reversal[]
  readonly decision: Decision
}

/** The texts that every decision about reversals rests on. */
export const because = (): Explanation => explain().clause('4.2.3').interpretation('INT-36')

/**
 * Takes an invoice along its lifecycle.
 * @throws RangeError where the invoice does not take the event, which its reversals rule out
 */
export function moveTo(
  { status }: Pick<ReversibleInvoice, 'status'>,
  event: InvoiceStep['event'],
  made: { reversals: Reversal[]; why: Explanation },
): ReversalMove {
  const found = next(invoiceMachine, status, event)
  if (!found.ok) throw new RangeError(`An invoice that is ${status} does not take "${event}"`)
  return {
    ok: true,
    step: found.transition,
    reversals: made.reversals,
    decision: made.why.outcome(`invoice_${found.to}`),
  }
}
