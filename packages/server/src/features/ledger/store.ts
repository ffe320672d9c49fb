import { and, asc, desc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { ledgerBalances, ledgerEntries } from '../../ledger/table.ts'
import type { LedgerRow } from '../../ledger/store.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'

/** Which entries: all that hold every condition given. Instants are RFC 3339, `to` is not included. */
export interface LedgerFilter {
  account?: string | undefined
  account_prefix?: string | undefined
  kind?: string | undefined
  currency?: string | undefined
  cause?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

function matching(filter: LedgerFilter): SQL | undefined {
  const { account, account_prefix, kind, currency, cause, from, to } = filter
  return and(
    account === undefined ? undefined : eq(ledgerEntries.account, account),
    account_prefix === undefined
      ? undefined
      : and(gte(ledgerEntries.account, account_prefix), lt(ledgerEntries.account, `${account_prefix}\u{10ffff}`)),
    kind === undefined ? undefined : eq(ledgerEntries.kind, kind),
    currency === undefined ? undefined : eq(ledgerEntries.currency, currency),
    cause === undefined ? undefined : eq(ledgerEntries.cause, cause),
    from === undefined ? undefined : gte(ledgerEntries.booked_at, Date.parse(from)),
    to === undefined ? undefined : lt(ledgerEntries.booked_at, Date.parse(to)),
  )
}

/** One row more than a page holds, newest first. */
export async function listLedgerRows(
  ctx: Context,
  filter: LedgerFilter & { limit: number; after?: string | undefined },
): Promise<LedgerRow[]> {
  return ctx.orm
    .select()
    .from(ledgerEntries)
    .where(and(lt(ledgerEntries.id, idOf(filter.after)), matching(filter)))
    .orderBy(desc(ledgerEntries.id))
    .limit(filter.limit + 1)
}

/** As many entries as asked for, in the order in which they were booked. */
export async function readLedger(ctx: Context, filter: LedgerFilter, limit: number): Promise<LedgerRow[]> {
  return ctx.orm
    .select()
    .from(ledgerEntries)
    .where(matching(filter))
    .orderBy(asc(ledgerEntries.booked_at), asc(ledgerEntries.id))
    .limit(limit)
}

export interface AccountTotal {
  account: string
  currency: string
  /** Debits less credits, in minor units. */
  total: number
}

const totals = prepared((orm) =>
  orm
    .select({ account: ledgerBalances.account, currency: ledgerBalances.currency, total: ledgerBalances.total })
    .from(ledgerBalances)
    .orderBy(asc(ledgerBalances.account), asc(ledgerBalances.currency))
    .prepare(),
)

/** What every account holds in every currency. */
export async function listAccountTotals(ctx: Context): Promise<AccountTotal[]> {
  return totals(ctx.orm).all()
}

const totalsThen = prepared((orm) => {
  const later = orm
    .select({
      account: ledgerEntries.account,
      currency: ledgerEntries.currency,
      moved: sql<number>`sum(${ledgerEntries.amount})`.as('moved'),
    })
    .from(ledgerEntries)
    .where(sql`${ledgerEntries.booked_at} > ${sql.placeholder('as_of')}`)
    .groupBy(ledgerEntries.account, ledgerEntries.currency)
    .as('later')
  return orm
    .select({
      account: ledgerBalances.account,
      currency: ledgerBalances.currency,
      total: sql<number>`${ledgerBalances.total} - coalesce(${later.moved}, 0)`,
    })
    .from(ledgerBalances)
    .leftJoin(later, and(eq(later.account, ledgerBalances.account), eq(later.currency, ledgerBalances.currency)))
    .where(lte(ledgerBalances.opened_at, sql.placeholder('as_of')))
    .orderBy(asc(ledgerBalances.account), asc(ledgerBalances.currency))
    .prepare()
})

const totalsFromTheFirst = prepared((orm) =>
  orm
    .select({
      account: ledgerEntries.account,
      currency: ledgerEntries.currency,
      total: sql<number>`sum(${ledgerEntries.amount})`,
    })
    .from(ledgerEntries)
    .where(lte(ledgerEntries.booked_at, sql.placeholder('as_of')))
    .groupBy(ledgerEntries.account, ledgerEntries.currency)
    .orderBy(asc(ledgerEntries.account), asc(ledgerEntries.currency))
    .prepare(),
)

const span = prepared((orm) =>
  orm
    .select({
      first: sql<number>`coalesce((select min(${ledgerEntries.booked_at}) from ${ledgerEntries}), 0)`,
      last: sql<number>`coalesce((select max(${ledgerEntries.booked_at}) from ${ledgerEntries}), 0)`,
    })
    .from(sql`(select 1)`)
    .prepare(),
)

/**
 * What every account held at an instant, that one included: what it holds now less what moved since, or what moved from
 * the first entry on, whichever time is the shorter.
 */
export async function listAccountTotalsAt(ctx: Context, as_of: number): Promise<AccountTotal[]> {
  const { first = 0, last = 0 } = (await span(ctx.orm).get()) ?? {}
  const totalsAt = as_of - first < last - as_of ? totalsFromTheFirst : totalsThen
  return totalsAt(ctx.orm).all({ as_of })
}
