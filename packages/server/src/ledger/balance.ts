import type { Money } from '@parley/policy/kernel/money'
import type { Context } from '../work/context.ts'
import type { LedgerAccount } from './post.ts'
import { totalOfAccount, totalsOfAccount } from './store.ts'

/** What we owe on an account: credits less debits. */
export async function balanceOf(ctx: Context, account: LedgerAccount, currency: string): Promise<Money> {
  return { amount: 0 - (await totalOfAccount(ctx.orm, account, currency)), currency }
}

/** The same in every currency that the account was ever booked in. */
export async function balancesOf(ctx: Context, account: LedgerAccount): Promise<Money[]> {
  return (await totalsOfAccount(ctx.orm, account)).map(({ currency, total }) => ({ amount: 0 - total, currency }))
}
