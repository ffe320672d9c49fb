import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { disputeMachine } from './dispute-machine.ts'
import type { DisputeStatus, DisputeStep } from './dispute-machine.ts'

/** A dispute and its payment; amounts in minor units. */
export interface EndedDispute {
  readonly status: DisputeStatus
  readonly amount: number
  readonly payment: {
    readonly amount: number
    /** What refunds have given back by now. */
    readonly refunded: number
  }
}

type End = Accepted<DisputeStep> & { readonly returned: number }

/**
 * What a lost dispute gives back: the amount disputed, less what a refund gave back meanwhile, so that the two together
 * never come to more than was paid (4.4.1, INT-37).
 *
 * @example lostAmount({ amount: 29_900, payment: { amount: 29_900, refunded: 18_823 } }) // 11_077
 */
export function lostAmount({ amount, payment }: Pick<EndedDispute, 'amount' | 'payment'>): number {
  return Math.max(0, Math.min(amount, payment.amount - payment.refunded))
}

/**
 * Takes the channel's word on a dispute: won leaves the money, lost counts it as returned (INT-37).
 *
 * @example decideDisputeEnd(dispute, 'lost', parameters) // { ok: true, returned: 29_900, … }
 */
export function decideDisputeEnd(
  dispute: EndedDispute,
  outcome: 'won' | 'lost',
  parameters: Parameters,
): End | InvalidTransition {
  const event = outcome === 'won' ? 'win' : 'lose'
  const found = stepOf(disputeMachine, { name: 'dispute', status: dispute.status }, event)
  if (!found.ok) return found
  const returned = outcome === 'won' ? 0 : lostAmount(dispute)
  const decision = explain()
    .clause(...found.step.clauses)
    .interpretation('INT-37')
    .parameter(parameters, 'dispute.lost_terminates')
    .step('amount paid', dispute.payment.amount, 'fen')
    .step('amount disputed', dispute.amount, 'fen')
    .step('given back by refunds', dispute.payment.refunded, 'fen')
    .step('counts as returned', returned, 'fen')
    .outcome(`dispute_${outcome}`)
  return { ok: true, step: found.step, decision, returned }
}

/**
 * What went back twice, where a refund that was under way reached the payer after its dispute was lost. It is claimed
 * from the channel and no longer counts as returned by the dispute; `null` where there is nothing (4.4.1, INT-37).
 */
export function decideClaim(
  dispute: EndedDispute & { readonly returned: number },
): (Accepted<DisputeStep> & { readonly twice: number }) | null {
  const { payment, returned } = dispute
  const twice = Math.min(returned, Math.max(0, payment.refunded + returned - payment.amount))
  const found = stepOf(disputeMachine, { name: 'dispute', status: dispute.status }, 'claim')
  if (twice === 0 || !found.ok) return null
  const decision = explain()
    .clause('4.4.1')
    .interpretation('INT-37')
    .step('amount paid', payment.amount, 'fen')
    .step('given back by refunds', payment.refunded, 'fen')
    .step('given back by the dispute', returned, 'fen')
    .step('given back twice', twice, 'fen')
    .outcome('dispute_claimed')
  return { ok: true, step: found.step, decision, twice }
}
