import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { decideDiversion } from './decide-diversion.ts'
import type { PaymentMethodType } from './refund-facts.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'

export interface NewDestination {
  readonly refund: { readonly status: RefundStatus; readonly method: PaymentMethodType }
  /** Empty where the payment had none, as those from the wallet. */
  readonly payer_name: string
  readonly card: { readonly type: string; readonly bound: boolean; readonly holder_name: string }
}

/**
 * Lets the payer name another card of their own once the original account has proved unable to take the money; before
 * that the destination is fixed, and never anybody else's account (4.4.2, 4.4.3, INT-09).
 */
export function decideDestination(
  { refund, payer_name, card }: NewDestination,
  parameters: Parameters,
): Accepted<RefundStep> | Refused<'refund_destination_fixed' | 'refund_destination_name_mismatch'> | InvalidTransition {
  const why = explain()
    .clause('4.4.2', '4.4.3')
    .interpretation('INT-09')
    .parameter(parameters, 'refund.alternate.allowed')
  const allowed: readonly string[] = parameters['refund.alternate.allowed']
  const stays = refund.method === 'tencent_wallet' && decideDiversion(parameters).to === 'nowhere'
  const isOnItsWay = refund.status === 'approved' || refund.status === 'processing'
  if (isOnItsWay || stays || !allowed.includes('same_name_card')) {
    const detail =
      'The money goes back to the account that paid. Another card is taken only after the channel reported that account closed or frozen.'
    return { ok: false, refused: 'refund_destination_fixed', detail, decision: why.outcome('refund_destination_fixed') }
  }
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'update_destination')
  if (!found.ok) return found
  if (card.type !== 'bank_card' || !card.bound) {
    const detail = 'Expected a bound bank card. Bind a card in the name of the payer first.'
    return { ok: false, refused: 'refund_destination_fixed', detail, decision: why.outcome('refund_destination_fixed') }
  }
  // A wallet has no other name than that of the account, which has bound the card.
  const same = payer_name === '' ? refund.method === 'tencent_wallet' : sameName(card.holder_name, payer_name)
  why.step('name on the card equals the name of the payer', same ? 'yes' : 'no', 'text')
  if (!same) {
    const detail =
      'The card is not in the name of the payer. The money never goes to a third person; name a card of the payer.'
    return {
      ok: false,
      refused: 'refund_destination_name_mismatch',
      detail,
      decision: why.outcome('refund_destination_name_mismatch'),
    }
  }
  return { ok: true, step: found.step, decision: why.outcome('refund_destination_updated') }
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLocaleUpperCase('en')
  return plain(one) === plain(other)
}
