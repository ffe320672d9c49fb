import { eq, sql } from 'drizzle-orm'
import type { Money } from '@parley/policy/kernel/money'
import { prepared } from '../../db/prepared.ts'
import { balanceOf } from '../../ledger/balance.ts'
import type { Context } from '../../work/context.ts'
import { wallets } from './table.ts'
import type { WalletRow } from './view.ts'

const byUser = prepared((orm) =>
  orm
    .select()
    .from(wallets)
    .where(eq(wallets.user_id, sql.placeholder('user_id')))
    .prepare(),
)

/** The wallet of a user, if one was opened. */
export async function findWallet(ctx: Context, userId: string): Promise<WalletRow | undefined> {
  return byUser(ctx.orm).get({ user_id: userId })
}

/** What the ledger says the wallet holds. */
export function walletBalance(ctx: Context, wallet: WalletRow): Promise<Money> {
  return balanceOf(ctx, `wallet:${wallet.user_id}`, wallet.currency)
}
