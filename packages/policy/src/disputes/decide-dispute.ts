import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { disputeMachine } from './dispute-machine.ts'
import type { DisputeStep } from './dispute-machine.ts'
import { disputeReasons } from './dispute-reasons.ts'
import type { DisputeReason } from './dispute-reasons.ts'

/** A payment that is disputed, and what its payer claims; amounts in minor units of the currency paid. */
export interface DisputeClaim {
  readonly payment: {
    readonly method: PlatformSchemas['PaymentMethodType']
    readonly paid: boolean
    readonly amount: number
    /** What refunds have given back. */
    readonly refunded: number
    /** It has been disputed before, however that ended. */
    readonly disputed: boolean
  }
  readonly reason: DisputeReason
  /** All that remains of the payment unless given. */
  readonly amount?: number | undefined
}

type Code =
  | 'payment_not_disputable'
  | 'dispute_already_exists'
  | 'dispute_reason_not_offered'
  | 'dispute_amount_exceeds_paid'

/**
 * Opens a dispute: of money that was paid, once, by a reason that the channel knows, and over no more than remains of it
 * (4.4.1, INT-37).
 *
 * @example decideDispute({ payment, reason: 'fraudulent' }, parameters) // { ok: true, amount: 29_900, … }
 */
export function decideDispute(
  { payment, reason, amount }: DisputeClaim,
  parameters: Parameters,
): (Accepted<DisputeStep> & { readonly amount: number }) | Refused<Code> {
  const remaining = Math.max(0, payment.amount - payment.refunded)
  const disputed = amount ?? remaining
  const why = explain()
    .clause('4.2.3', '4.4.1')
    .interpretation('INT-37')
    .parameter(parameters, 'dispute.freeze_refunds')
    .step('amount paid', payment.amount, 'fen')
    .step('given back by refunds', payment.refunded, 'fen')
    .step('amount disputed', disputed, 'fen')
    .step('reason', reason, 'text')
  const refuse = (refused: Code, detail: string): Refused<Code> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
  })
  if (!payment.paid) return refuse('payment_not_disputable', 'The payment has not succeeded, so there is nothing yet.')
  if (payment.disputed) {
    return refuse('dispute_already_exists', 'A payment is disputed once. Read the dispute that there is.')
  }
  const reasons = disputeReasons[payment.method]
  if (!reasons.includes(reason)) {
    return refuse('dispute_reason_not_offered', `This channel takes: ${reasons.join(', ') || 'no reason at all'}.`)
  }
  if (disputed < 1 || disputed > remaining) {
    return refuse('dispute_amount_exceeds_paid', `Only ${remaining} minor units remain of the payment.`)
  }
  return {
    ok: true,
    step: firstStep(disputeMachine, 'open'),
    decision: why.outcome('dispute_opened'),
    amount: disputed,
  }
}
