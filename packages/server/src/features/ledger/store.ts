import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { ledgerEntries } from '../../ledger/table.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'

export type LedgerRow = typeof ledgerEntries.$inferSelect

export interface LedgerFilter {
  limit: number
  after?: string | undefined
  account?: string | undefined
  cause?: string | undefined
}

/** One row more than a page holds, newest first. */
export async function listLedgerRows(ctx: Context, filter: LedgerFilter): Promise<LedgerRow[]> {
  return ctx.orm
    .select()
    .from(ledgerEntries)
    .where(
      and(
        lt(ledgerEntries.id, idOf(filter.after)),
        filter.account === undefined ? undefined : eq(ledgerEntries.account, filter.account),
        filter.cause === undefined ? undefined : eq(ledgerEntries.cause, filter.cause),
      ),
    )
    .orderBy(desc(ledgerEntries.id))
    .limit(filter.limit + 1)
}

export interface AccountTotal {
  account: string
  currency: string
  /** Debits less credits, in minor units. */
  total: number
}

const totals = prepared((orm) =>
  orm
    .select({
      account: ledgerEntries.account,
      currency: ledgerEntries.currency,
      total: sql<number>`sum(${ledgerEntries.amount})`,
    })
    .from(ledgerEntries)
    .groupBy(ledgerEntries.account, ledgerEntries.currency)
    .orderBy(asc(ledgerEntries.account), asc(ledgerEntries.currency))
    .prepare(),
)

/** What every account holds in every currency. */
export async function listAccountTotals(ctx: Context): Promise<AccountTotal[]> {
  return totals(ctx.orm).all()
}
