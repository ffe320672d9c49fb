import type { Instant } from '../kernel/calendar.ts'
import { addDuration } from '../kernel/duration.ts'
import { instantText } from '../kernel/instant-text.ts'
import { money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { counts } from './invoice-account.ts'
import { invoiceMachine } from './invoice-machine.ts'
import { because, moveTo } from './reversal-move.ts'
import type { ReversalMove, ReversibleInvoice } from './reversal-move.ts'
import { currentReversal, withReversal } from './reversal.ts'
import type { Reversal } from './reversal.ts'
import { splitPart } from './split-tax.ts'

/** Money that went back, to be taken off an invoice. */
export type ReversalClaim = Pick<Reversal, 'id' | 'reason' | 'refund_id' | 'dispute_id' | 'amount'> & {
  /** Per cent of tax of the invoice. */
  readonly percent: number
}

/**
 * Puts a reversal behind those that are under way. It is over the money that goes back: the fee of a refund stays
 * invoiced (4.4.1).
 */
export function queueReversal(invoice: ReversibleInvoice, claim: ReversalClaim, now: Instant): ReversalMove {
  const { percent, ...asked } = claim
  const before = invoice.reversals.filter(counts).reduce((sum, one) => sum + one.amount, 0)
  const { net, tax } = splitPart(money(asked.amount, invoice.currency), before, percent)
  const reversal: Reversal = {
    ...asked,
    status: 'queued',
    confirmation_state: null,
    void_reason: null,
    net: net.amount,
    number: null,
    requested_at: now,
    confirm_by: null,
    reversed_at: null,
    attempts: 0,
  }
  const why = because()
    .clause('4.4.1')
    .step('reversed before', before, 'fen')
    .step('goes back', asked.amount, 'fen')
    .step('net', net.amount, 'fen')
    .step('tax', tax.amount, 'fen')
  return moveTo(invoice, 'queue_reversal', { reversals: [...invoice.reversals, reversal], why })
}

/** Begins the first reversal that waits: a business buyer confirms it first, nobody else has to (INT-36). */
export function startNext(invoice: ReversibleInvoice, parameters: Parameters, now: Instant): ReversalMove | null {
  if (invoice.status !== 'issued' && invoice.status !== 'reversal_void') return null
  const waiting = invoice.reversals.find(({ status }) => status === 'queued')
  if (waiting === undefined) return null
  if (invoice.buyer.type === 'individual') {
    const started = { status: 'requested', confirmation_state: '01', attempts: waiting.attempts + 1 } as const
    const why = because().step('confirmation', 'none needed', 'text')
    return moveTo(invoice, 'start_reversal', { reversals: withReversal(invoice.reversals, waiting.id, started), why })
  }
  const confirmBy = addDuration(now, parameters['invoice.buyer_confirmation'])
  const why = because()
    .parameter(parameters, 'invoice.buyer_confirmation')
    .step('confirm by', instantText(confirmBy), 'instant')
  const started = { status: 'awaiting_buyer', confirmation_state: '02', confirm_by: confirmBy } as const
  return moveTo(invoice, 'await_buyer', { reversals: withReversal(invoice.reversals, waiting.id, started), why })
}

/** Asks again for every reversal that came to nothing; money that went back stays to be taken off (INT-36). */
export function renewReversals(invoice: ReversibleInvoice): ReversalMove | InvalidTransition {
  const found = stepOf(invoiceMachine, { name: 'invoice', status: invoice.status }, 'renew_reversal')
  if (!found.ok) return found
  const reversals = invoice.reversals.map((one): Reversal =>
    one.status === 'void'
      ? { ...one, status: 'queued', confirmation_state: null, void_reason: null, confirm_by: null }
      : one,
  )
  return moveTo(invoice, 'renew_reversal', { reversals, why: because() })
}

/**
 * Withdraws one reversal whose refund did not go through; `null` where there is none that can be. What lies with the tax
 * authority cannot be taken back any more, and is made good by another invoice.
 */
export function withdrawReversal(invoice: ReversibleInvoice, refundId: string): ReversalMove | null {
  const open: ReadonlySet<Reversal['status']> = new Set(['queued', 'awaiting_buyer', 'void'])
  const found = invoice.reversals.find((one) => one.refund_id === refundId && open.has(one.status))
  if (found === undefined) return null
  const withdrawn = { status: 'withdrawn', confirmation_state: '08', void_reason: null, confirm_by: null } as const
  const reversals = withReversal(invoice.reversals, found.id, withdrawn)
  const why = because().step('refund that did not go through', refundId, 'text')
  if (found.status === 'queued') return moveTo(invoice, 'withdraw_queued', { reversals, why })
  const isUnderWay = currentReversal(reversals) !== undefined
  // Another one is under way, so the invoice stays as it is; only a void one is left behind by it.
  if (isUnderWay) return moveTo(invoice, 'withdraw_queued', { reversals, why })
  const besideVoid = reversals.some(({ status }) => status === 'void')
  return moveTo(invoice, besideVoid ? 'withdraw_beside_void' : 'withdraw_reversal', { reversals, why })
}
