import { post } from '../../ledger/post.ts'
import type { Context } from '../../work/context.ts'
import type { DisputeRow } from './view.ts'

/** The channel takes the amount back for the time being. */
export async function bookOpening(ctx: Context, { id, method, amount, currency }: DisputeRow): Promise<void> {
  const entries = [
    { account: 'disputes_held', amount },
    { account: `channel:${method}`, amount: -amount },
  ] as const
  await post(ctx, { kind: 'dispute_opened', cause: id, entries, currency })
}

/** What was held goes to the payer as far as it counts as returned; the channel gives the rest back. */
export async function bookEnd(
  ctx: Context,
  { id, method, amount, currency }: DisputeRow,
  { outcome, returned }: { outcome: 'won' | 'lost'; returned: number },
): Promise<void> {
  const entries = [
    { account: 'chargebacks', amount: returned },
    { account: `channel:${method}`, amount: amount - returned },
    { account: 'disputes_held', amount: -amount },
  ] as const
  await post(ctx, { kind: `dispute_${outcome}`, cause: id, entries, currency })
}

/** What went back twice is owed to us by the channel. */
export async function bookClaim(ctx: Context, { id, currency }: DisputeRow, twice: number): Promise<void> {
  const entries = [
    { account: 'dispute_claims', amount: twice },
    { account: 'chargebacks', amount: -twice },
  ] as const
  await post(ctx, { kind: 'dispute_claimed', cause: id, entries, currency })
}
