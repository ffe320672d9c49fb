import type { RefundAmount } from '@parley/policy/refunds/refund-facts'
import type { LedgerAccount } from '../../ledger/post.ts'
import { post } from '../../ledger/post.ts'
import type { Context } from '../../work/context.ts'
import type { RefundRow } from './view.ts'

/** An approved refund is owed: revenue gives up the gross, of which the fee stays and the net is payable (4.4.1). */
export async function bookApproval(ctx: Context, cause: string, { gross, fee, net }: RefundAmount): Promise<void> {
  const entries = [
    { account: 'revenue', amount: gross.amount },
    { account: 'refund_fees', amount: -fee.amount },
    { account: 'refunds_payable', amount: -net.amount },
  ] as const
  await post(ctx, { kind: 'refund_approved', cause, entries, currency: net.currency })
}

/** The money has left: the debt is settled out of the channel, or into the wallet it came from (4.4.2, 4.4.3). */
export async function bookPayout(ctx: Context, refund: RefundRow): Promise<void> {
  if (refund.amount === null) throw new Error(`Refund ${refund.id} has no amount to pay out`)
  const { amount, currency } = refund.amount.net
  const { method } = refund.destination
  const from: LedgerAccount = method === 'tencent_wallet' ? `wallet:${refund.user_id}` : `channel:${method}`
  const entries = [
    { account: 'refunds_payable', amount },
    { account: from, amount: -amount },
  ] as const
  await post(ctx, { kind: 'refund_paid', cause: refund.id, entries, currency })
}

/** Money that had left came back: it is owed again, and is in the channel (INT-09). */
export async function bookReturn(ctx: Context, refund: RefundRow): Promise<void> {
  if (refund.amount === null) throw new Error(`Refund ${refund.id} has no amount that came back`)
  const { amount, currency } = refund.amount.net
  const entries = [
    { account: `channel:${refund.destination.method}`, amount },
    { account: 'refunds_payable', amount: -amount },
  ] as const
  await post(ctx, { kind: 'refund_returned', cause: refund.id, entries, currency })
}

/** A payout that failed for good takes the debt back. */
export async function bookFailure(ctx: Context, refund: RefundRow): Promise<void> {
  if (refund.amount === null) throw new Error(`Refund ${refund.id} has no amount to take back`)
  const { gross, fee, net } = refund.amount
  const entries = [
    { account: 'revenue', amount: -gross.amount },
    { account: 'refund_fees', amount: fee.amount },
    { account: 'refunds_payable', amount: net.amount },
  ] as const
  await post(ctx, { kind: 'refund_failed', cause: refund.id, entries, currency: net.currency })
}
