import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import type { LedgerRow } from '../../ledger/store.ts'
import { listLedgerRows } from './store.ts'

export const listLedgerEntries: BackofficeHandler<'listLedgerEntries'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listLedgerRows(ctx, { ...query, limit }), limit, viewEntry) }
}

function viewEntry(row: LedgerRow): BackofficeSchemas['LedgerEntry'] {
  return {
    id: row.id,
    object: 'ledger_entry',
    posting: row.posting,
    kind: row.kind,
    account: row.account,
    amount: { amount: row.amount, currency: row.currency },
    cause: row.cause,
    booked_at: instantText(row.booked_at),
  }
}
