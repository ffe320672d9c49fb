import { explain } from '../kernel/decision.ts'
import { moveTo } from './reversal-move.ts'
import type { ReversalMove, ReversibleInvoice } from './reversal-move.ts'
import type { Reversal } from './reversal.ts'

/** The tax authority issued the invoice; reversals that were asked for in the meantime come next (INT-36). */
export function issueInvoice(invoice: ReversibleInvoice): ReversalMove {
  const why = explain().clause('3.P.5').interpretation('INT-36').step('amount', invoice.amount, 'fen')
  return moveTo(invoice, 'issue', { reversals: [...invoice.reversals], why })
}

/** The tax authority refused; where there is no invoice there is nothing to reverse (INT-36). */
export function failInvoice(invoice: ReversibleInvoice, code: string): ReversalMove {
  const why = explain().clause('3.P.5').interpretation('INT-36').step('code of the tax authority', code, 'text')
  const reversals = invoice.reversals.map((one): Reversal => ({
    ...one,
    status: 'withdrawn',
    confirmation_state: '08',
  }))
  return moveTo(invoice, 'fail', { reversals, why })
}
