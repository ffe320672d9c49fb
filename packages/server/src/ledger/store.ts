import { and, asc, eq, sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { insertRow } from '../db/rows.ts'
import { ledgerBalances, ledgerEntries } from './table.ts'

export type LedgerRow = typeof ledgerEntries.$inferSelect

const addToBalance = prepared((orm) =>
  orm
    .insert(ledgerBalances)
    .values({
      account: sql.placeholder('account'),
      currency: sql.placeholder('currency'),
      total: sql.placeholder('amount'),
      opened_at: sql.placeholder('booked_at'),
    })
    .onConflictDoUpdate({
      target: [ledgerBalances.account, ledgerBalances.currency],
      set: { total: sql`${ledgerBalances.total} + excluded.total` },
    })
    .prepare(),
)

/** Books an entry, and what its account then holds. */
export async function addEntry(orm: Orm, entry: LedgerRow): Promise<void> {
  const { account, currency, amount, booked_at } = entry
  await insertRow(orm, ledgerEntries, entry)
  await addToBalance(orm).run({ account, currency, amount, booked_at })
}

const balance = prepared((orm) =>
  orm
    .select({ total: ledgerBalances.total })
    .from(ledgerBalances)
    .where(
      and(
        eq(ledgerBalances.account, sql.placeholder('account')),
        eq(ledgerBalances.currency, sql.placeholder('currency')),
      ),
    )
    .prepare(),
)

const balancesOf = prepared((orm) =>
  orm
    .select({ currency: ledgerBalances.currency, total: ledgerBalances.total })
    .from(ledgerBalances)
    .where(eq(ledgerBalances.account, sql.placeholder('account')))
    .orderBy(asc(ledgerBalances.currency))
    .prepare(),
)

/** What an account holds in every currency that it was ever booked in, debits less credits. */
export async function totalsOfAccount(orm: Orm, account: string): Promise<{ currency: string; total: number }[]> {
  return balancesOf(orm).all({ account })
}

/** Debits less credits of an account, in minor units. */
export async function totalOfAccount(orm: Orm, account: string, currency: string): Promise<number> {
  return (await balance(orm).get({ account, currency }))?.total ?? 0
}

const ofCause = prepared((orm) =>
  orm
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.cause, sql.placeholder('cause')))
    .orderBy(asc(ledgerEntries.booked_at), asc(ledgerEntries.id))
    .prepare(),
)

/** What one object moved, in the order in which it was booked. */
export async function listEntriesOfCause(orm: Orm, cause: string): Promise<LedgerRow[]> {
  return ofCause(orm).all({ cause })
}
