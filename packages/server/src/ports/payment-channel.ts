import type { PlatformSchemas } from '@parley/contract/platform'
import type { Money } from '@parley/policy/kernel/money'
import type { Movement } from '@parley/policy/reconciliation/reconcile'

export type PaymentMethodType = PlatformSchemas['PaymentMethodType']
export type PaymentCard = PlatformSchemas['PaymentCard']

/** The trade that a payment opens with its channel. The payment's id is the number of the trade. */
export interface Trade {
  payment_id: string
  order_id: string
  amount: Money
  /** Epoch ms after which the channel takes no money. */
  expires_at: number
  /** The payer is away: the account is charged by the mandate that it was bound with (INT-33). */
  off_session: boolean
  /** The bound account at the channel, where the method needs one. */
  account_token: string | null
  subject: string
}

/** What the payer does next. */
export type NextAction =
  | { type: 'none' }
  | { type: 'redirect'; url: string }
  | { type: 'qr_code'; code_url: string }
  | { type: 'form'; url: string; fields: Record<string, string> }

/** A bound account as the channel knows it. */
export interface BoundAccount {
  token: string
  /** How the user recognises it, e.g. `Visa •••• 4242`. */
  label: string
  holder_name: string
  /** What its number says of a bank card; `null` for other accounts. */
  card: PaymentCard | null
}

/** What a channel answers when it is asked to bind an account. */
export type BindingAnswer =
  | { outcome: 'bound' }
  | { outcome: 'refused'; code: string }
  /** The bank sent a code to the holder, at `destination`; the channel knows it again by `reference`. */
  | { outcome: 'challenge'; destination: string; reference: string }

/** What a user gives to bind an account; only the channel sees it, the platform keeps token and label. */
export interface AccountDetails {
  holder_name: string
  /** Card number, or the account's name at the channel. */
  account: string
  expiry?: { month: number; year: number }
}

export interface RefundOrder {
  refund_id: string
  /** The number under which the channel pays at most once; a new attempt gets a new one. */
  attempt_number: string
  payment_id: string
  amount: Money
  /** Another account of the same person; `null` for the account that paid. */
  account_token: string | null
}

/** What the platform answers to a dispute; all of it again each time. */
export interface DisputeAnswer {
  /** The number of the dispute at the channel. */
  channel_reference: string
  payment_id: string
  evidence: { statement: string; file_ids: string[] }[]
}

/**
 * A payment channel as the platform sees it. Every call may be made twice with the same numbers and then has one effect.
 * Results of `open` and `refund` come later, through `Platform.notify`.
 */
export interface PaymentChannel {
  /** Recognises an account without any I/O; `refusal` says why it cannot be bound. */
  recognise(details: AccountDetails): { ok: true; account: BoundAccount } | { ok: false; refusal: string }
  /** What the payer does next; computed locally, as the payment is created. */
  nextAction(trade: Trade): NextAction
  /** Asked again, a channel that challenges sends another code. */
  bind(account_token: string): Promise<BindingAnswer>
  /** Whether this is the code that was sent with a challenge; computed locally. */
  isCodeOf(challenge: { account_token: string; reference: string }, code: string): boolean
  open(trade: Trade): Promise<void>
  /** Closes an unpaid trade; the channel has the last word on whether it was paid. */
  close(payment_id: string): Promise<'closed' | 'paid'>
  refund(order: RefundOrder): Promise<void>
  /** Takes evidence on a dispute; the channel alone decides it, and tells later. */
  answerDispute(answer: DisputeAnswer): Promise<void>
  /** What the channel moved for us from one instant up to another, epoch ms, that one not included. */
  statement(period: { from: number; to: number }): Promise<Movement[]>
}

export type PaymentChannels = Readonly<Record<PaymentMethodType, PaymentChannel>>
