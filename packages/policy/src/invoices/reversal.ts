import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'

type Schemas = PlatformSchemas

/** A red-letter invoice as the policy sees it; amounts in minor units, instants in epoch ms. */
export interface Reversal {
  readonly id: string
  readonly status: Schemas['InvoiceReversalStatus']
  readonly confirmation_state: Schemas['InvoiceReversal']['confirmation_state']
  readonly void_reason: Schemas['InvoiceReversal']['void_reason']
  readonly reason: Schemas['InvoiceReversal']['reason']
  readonly refund_id: string | null
  readonly dispute_id: string | null
  readonly amount: number
  /** Minor units of `amount` without tax. */
  readonly net: number
  readonly number: string | null
  readonly requested_at: Instant
  readonly confirm_by: Instant | null
  readonly reversed_at: Instant | null
  /** How often it was handed to the tax authority. */
  readonly attempts: number
}

const underWay: ReadonlySet<Reversal['status']> = new Set(['awaiting_buyer', 'requested'])

/** The reversal that is under way; there is one at most. */
export const currentReversal = (reversals: readonly Reversal[]): Reversal | undefined =>
  reversals.find(({ status }) => underWay.has(status))

/** Nothing more is waited for: the red-letter invoice is out, or none will be. */
export const isSettled = ({ status }: Reversal): boolean => status === 'reversed' || status === 'withdrawn'

/** The reversals with one of them changed. */
export const withReversal = (reversals: readonly Reversal[], id: string, changes: Partial<Reversal>): Reversal[] =>
  reversals.map((one) => (one.id === id ? { ...one, ...changes } : one))
