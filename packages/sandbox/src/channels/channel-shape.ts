import type { PaymentCard, PaymentMethodType } from '@parley/server/ports/payment-channel'
import type { NextAction, Trade } from '@parley/server/ports/payment-channel'

/** An account that a channel recognises: its label and, of a bank card, what its number says. */
export interface Labelled {
  readonly ok: true
  readonly label: string
  readonly card?: Omit<PaymentCard, 'expiry'>
}

/** What sets one simulated channel apart from the others. */
export interface ChannelShape {
  readonly method: PaymentMethodType
  /** Where the payer goes; `pageUrl` is the payer's page of this trade. */
  nextAction(trade: Trade, pageUrl: string): NextAction
  /** How the user recognises an account, or why the channel does not. */
  label(account: string): Labelled | { ok: false; refusal: string }
  /** The channel's own codes when a test gives none. */
  readonly codes: { readonly fail: string; readonly revoke: string; readonly abnormal: string; readonly close: string }
  /** How long the channel waits for evidence on a dispute; ISO 8601, by the clock of the sandbox. */
  readonly evidenceWithin: string
  /** How long the channel takes to credit a refund; ISO 8601, by the clock of the sandbox. */
  readonly refundTakes: string
}
