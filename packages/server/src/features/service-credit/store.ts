import { and, desc, eq, lt } from 'drizzle-orm'
import type { LedgerRow } from '../../ledger/store.ts'
import { ledgerEntries } from '../../ledger/table.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'

/** One row more than a page holds, newest first. */
export async function listCreditRows(
  ctx: Context,
  userId: string,
  page: { limit: number; after?: string | undefined },
): Promise<LedgerRow[]> {
  return ctx.orm
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.account, `service_credit:${userId}`), lt(ledgerEntries.id, idOf(page.after))))
    .orderBy(desc(ledgerEntries.id))
    .limit(page.limit + 1)
}
