import type { Context } from '../work/context.ts'
import { addEntry } from './store.ts'

/**
 * Where money is. `channel:*` is what channels hold for us, `wallet:*` what we owe a user, `outside` everybody else.
 * `service_credit:*` is what we owe a user in service, `credit_reserved:*` what of it an unpaid order holds, `goodwill`
 * what staff gave.
 * `disputes_held` is what channels hold back, `chargebacks` what lost disputes took, `dispute_claims` what channels owe.
 */
export type LedgerAccount =
  | `channel:${string}`
  | `wallet:${string}`
  | `service_credit:${string}`
  | `credit_reserved:${string}`
  | 'goodwill'
  | 'revenue'
  | 'refund_fees'
  | 'refunds_payable'
  | 'disputes_held'
  | 'chargebacks'
  | 'dispute_claims'
  | 'outside'

/** Why money moved. */
export type PostingKind =
  | 'payment'
  | 'wallet_top_up'
  | 'wallet_withdrawal'
  | 'credit_granted'
  | 'credit_reserved'
  | 'credit_returned'
  | 'credit_spent'
  | 'refund_approved'
  | 'refund_paid'
  | 'refund_returned'
  | 'refund_failed'
  | 'dispute_opened'
  | 'dispute_won'
  | 'dispute_lost'
  | 'dispute_claimed'

export interface Posting {
  kind: PostingKind
  /** Id of the object that moved the money. */
  cause: string
  entries: readonly { account: LedgerAccount; amount: number }[]
  currency: string
}

/**
 * Books a movement of money.
 * @throws RangeError when the entries do not add up to zero, before anything is written
 */
export async function post(ctx: Context, posting: Posting): Promise<void> {
  const sum = posting.entries.reduce((total, { amount }) => total + amount, 0)
  if (sum !== 0) throw new RangeError(`The entries of ${posting.kind} add up to ${sum}, not to zero`)
  const id = ctx.ids.next('jnl', ctx.now)
  const { kind, cause, currency } = posting
  for (const [line, { account, amount }] of posting.entries.entries()) {
    if (amount === 0) continue
    await addEntry(ctx.orm, {
      id: `${id}_${line}`,
      posting: id,
      account,
      amount,
      currency,
      cause,
      kind,
      booked_at: ctx.now,
    })
  }
}
