import { and, eq, sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { ledgerEntries } from './table.ts'

const sumOf = prepared((orm) =>
  orm
    .select({ total: sql<number>`coalesce(sum(${ledgerEntries.amount}), 0)` })
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.account, sql.placeholder('account')),
        eq(ledgerEntries.currency, sql.placeholder('currency')),
      ),
    )
    .prepare(),
)

/** Debits less credits of an account, in minor units. */
export async function sumOfAccount(orm: Orm, account: string, currency: string): Promise<number> {
  return (await sumOf(orm).get({ account, currency }))?.total ?? 0
}
