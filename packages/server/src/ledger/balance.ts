import type { Money } from '@parley/policy/kernel/money'
import type { Context } from '../work/context.ts'
import type { LedgerAccount } from './post.ts'
import { totalOfAccount } from './store.ts'

/** What we owe on an account: credits less debits. */
export async function balanceOf(ctx: Context, account: LedgerAccount, currency: string): Promise<Money> {
  return { amount: 0 - (await totalOfAccount(ctx.orm, account, currency)), currency }
}
