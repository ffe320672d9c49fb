import type { Money } from '@parley/policy/kernel/money'
import { balanceOf } from '../../ledger/balance.ts'
import { post } from '../../ledger/post.ts'
import type { LedgerAccount, PostingKind } from '../../ledger/post.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { viewServiceCredit } from './view.ts'

interface Movement {
  readonly user_id: string
  /** Minor units; nothing happens where it is 0. */
  readonly amount: Money
  readonly kind: PostingKind
  /** Id of the object that moves it. */
  readonly cause: string
}

/** What a user has in service credit in a currency (INT-31). */
export function creditOf(ctx: Context, userId: string, currency: string): Promise<Money> {
  return balanceOf(ctx, `service_credit:${userId}`, currency)
}

/** Adds to the service credit of a user, out of another account, and tells of it. */
export async function addCredit(ctx: Context, movement: Movement & { from: LedgerAccount }): Promise<void> {
  await move(ctx, movement, [movement.from, `service_credit:${movement.user_id}`])
}

/** Takes from the service credit of a user, which has been found to cover it, and tells of it. */
export async function takeCredit(ctx: Context, movement: Movement & { to: LedgerAccount }): Promise<void> {
  await move(ctx, movement, [`service_credit:${movement.user_id}`, movement.to])
}

async function move(
  ctx: Context,
  { user_id, amount, kind, cause }: Movement,
  [from, to]: readonly [LedgerAccount, LedgerAccount],
): Promise<void> {
  if (amount.amount === 0) return
  const before = await viewServiceCredit(ctx, user_id)
  const entries = [
    { account: from, amount: amount.amount },
    { account: to, amount: 0 - amount.amount },
  ]
  await post(ctx, { kind, cause, entries, currency: amount.currency })
  const object = await viewServiceCredit(ctx, user_id)
  await recordEvent(ctx, {
    type: 'service_credit.changed',
    object,
    before,
    clauses: ['3.P.6'],
    interpretations: ['INT-31'],
  })
}
