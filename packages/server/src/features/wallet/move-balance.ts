import type { Money } from '@parley/policy/kernel/money'
import { addMoney, subtractMoney } from '@parley/policy/kernel/money'
import { post } from '../../ledger/post.ts'
import type { LedgerAccount, PostingKind } from '../../ledger/post.ts'
import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { findWallet, walletBalance } from './store.ts'
import { viewWallet } from './view.ts'

export interface WalletMovement {
  user_id: string
  amount: Money
  /** Id of the object that moves the money. */
  cause: string
  kind: PostingKind
  /** Where the money comes from, or goes to. */
  counterpart: LedgerAccount
}

/** Books money into the wallet of a user and tells of it; the balance after it. */
export async function creditWallet(ctx: Context, movement: WalletMovement): Promise<Money> {
  await book(ctx, movement, -movement.amount.amount)
  return reportCredit(ctx, movement)
}

/** Books money out of the wallet of a user and tells of it. Whether the balance covers it has been decided before (3.4). */
export async function debitWallet(ctx: Context, movement: WalletMovement): Promise<Money> {
  await book(ctx, movement, movement.amount.amount)
  return report(ctx, movement, { type: 'wallet.debited', before: (balance) => addMoney(balance, movement.amount) })
}

/** Tells of money that has been booked into the wallet already. */
export async function reportCredit(ctx: Context, movement: { user_id: string; amount: Money }): Promise<Money> {
  return report(ctx, movement, {
    type: 'wallet.credited',
    before: (balance) => subtractMoney(balance, movement.amount),
  })
}

async function book(
  ctx: Context,
  { user_id, amount, cause, kind, counterpart }: WalletMovement,
  debit: number,
): Promise<void> {
  const entries = [
    { account: `wallet:${user_id}`, amount: debit },
    { account: counterpart, amount: -debit },
  ] as const
  await post(ctx, { kind, cause, entries, currency: amount.currency })
}

async function report(
  ctx: Context,
  movement: { user_id: string },
  told: { type: 'wallet.credited' | 'wallet.debited'; before: (balance: Money) => Money },
): Promise<Money> {
  const wallet = await findWallet(ctx, movement.user_id)
  if (wallet === undefined) throw new Error(`User ${movement.user_id} has no wallet to move money in`)
  const balance = await walletBalance(ctx, wallet)
  const views = { object: viewWallet(wallet, balance), before: viewWallet(wallet, told.before(balance)) }
  await recordEvent(ctx, { ...views, type: told.type, clauses: ['3.4'], interpretations: [] })
  await recordEvent(ctx, { ...views, type: 'balance.changed', clauses: ['3.P.6'], interpretations: ['INT-31'] })
  return balance
}
