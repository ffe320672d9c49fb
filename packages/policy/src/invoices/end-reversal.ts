import type { Instant } from '../kernel/calendar.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Refused } from '../kernel/verdict.ts'
import { because, moveTo } from './reversal-move.ts'
import type { ReversalMove, ReversibleInvoice } from './reversal-move.ts'
import { currentReversal, withReversal } from './reversal.ts'
import type { Reversal } from './reversal.ts'

export type NotAwaiting = Refused<'reversal_not_awaiting_buyer'>

const voided = (reason: NonNullable<Reversal['void_reason']>, state: Reversal['confirmation_state']) => ({
  status: 'void' as const,
  void_reason: reason,
  confirmation_state: state,
})

/** The business buyer agrees or refuses; without a decision of theirs nothing is reversed (INT-36). */
export function decideByBuyer(
  invoice: ReversibleInvoice,
  answer: 'confirm' | 'refuse',
  reversalId: string,
): ReversalMove | NotAwaiting {
  const current = currentReversal(invoice.reversals)
  const why = because().step('reversal', reversalId, 'text')
  if (current?.id !== reversalId || current.status !== 'awaiting_buyer') {
    return {
      ok: false,
      refused: 'reversal_not_awaiting_buyer',
      detail:
        'No reversal of this invoice with this id waits for its buyer. Read the invoice, and name one that is `awaiting_buyer`.',
      decision: why.outcome('reversal_not_awaiting_buyer'),
      state: invoice.status,
      errors: [
        { pointer: '/reversal_id', code: 'reversal_not_awaiting_buyer', detail: 'It does not await the buyer.' },
      ],
    }
  }
  if (answer === 'confirm') {
    const confirmed = { status: 'requested', confirmation_state: '04', attempts: current.attempts + 1 } as const
    return moveTo(invoice, 'confirm_reversal', {
      reversals: withReversal(invoice.reversals, current.id, confirmed),
      why,
    })
  }
  const refused = withReversal(invoice.reversals, current.id, voided('buyer_refused', '05'))
  return moveTo(invoice, 'refuse_reversal', { reversals: refused, why })
}

/** The buyer was silent; the reversal is void once the last instant to confirm is over (INT-36). */
export function lapseReversal(invoice: ReversibleInvoice, now: Instant): ReversalMove | null {
  const current = currentReversal(invoice.reversals)
  if (current?.status !== 'awaiting_buyer' || current.confirm_by === null || now <= current.confirm_by) return null
  const why = because()
    .step('confirm by', instantText(current.confirm_by), 'instant')
    .step('now', instantText(now), 'instant')
  const reversals = withReversal(invoice.reversals, current.id, voided('buyer_silent', '07'))
  return moveTo(invoice, 'lapse_reversal', { reversals, why })
}

/** The tax authority issued the red-letter invoice, or refused it; `null` where it has none of them to decide. */
export function endReversal(
  invoice: ReversibleInvoice,
  told: { readonly outcome: 'issued'; readonly number: string } | { readonly outcome: 'failed' },
  now: Instant,
): ReversalMove | null {
  const current = currentReversal(invoice.reversals)
  if (current?.status !== 'requested') return null
  if (told.outcome === 'failed') {
    const failed = withReversal(invoice.reversals, current.id, voided('authority_refused', current.confirmation_state))
    return moveTo(invoice, 'fail_reversal', { reversals: failed, why: because() })
  }
  const issued = { status: 'reversed', number: told.number, reversed_at: now, confirm_by: null } as const
  const reversals = withReversal(invoice.reversals, current.id, issued)
  const reversed = reversedSum(reversals)
  const why = because().step('invoiced', invoice.amount, 'fen').step('reversed', reversed, 'fen')
  const besideVoid = reversals.some(({ status }) => status === 'void')
  const event = besideVoid ? 'reverse_beside_void' : reversed === invoice.amount ? 'reverse_all' : 'reverse_part'
  return moveTo(invoice, event, { reversals, why })
}

/** What red-letter invoices have taken back, in minor units. */
export const reversedSum = (reversals: readonly Reversal[]): number =>
  reversals.reduce((sum, { status, amount }) => sum + (status === 'reversed' ? amount : 0), 0)
